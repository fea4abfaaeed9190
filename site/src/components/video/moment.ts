import { momentOf } from '@sxsh/content-types/transcript';

/** The moment (seconds) that the page's address names; undefined when it names none. */
export const momentInAddress = (): number | undefined => momentOf(location.hash.slice(1));

/** Calls `show` when the viewer presses the time of a line of the transcript, after the address names it. */
export function onMomentPressed(show: (seconds: number) => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.transcript .moment'))
    link.addEventListener('click', (event) => {
      const seconds = momentOf(link.hash.slice(1));
      if (seconds === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // The browser goes to the line first.
      setTimeout(() => show(seconds));
    });
}
