import { useEffect, type RefObject } from 'react';

/** Arrows lead from the box through the results and back; Esc leads from a result to the box. */
export function useArrows(app: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const container = app.current;
    const move = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
      if (step === undefined || !container || event.altKey || event.ctrlKey || event.metaKey)
        return;
      const stops = [
        ...container.querySelectorAll<HTMLElement>('input[type=search], .search-results h2 a'),
      ];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      // Esc in the box is the browser's own: it empties it.
      if (at < 0 || (step === 0 && at === 0)) return;
      const target = step === 0 ? stops[0] : stops[at + step];
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    container?.addEventListener('keydown', move);
    return () => container?.removeEventListener('keydown', move);
  }, [app]);
}
