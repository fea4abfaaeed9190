/** The pause between two turns, which whoever has news can end. */
export function resting() {
  let isWoken = false;
  let isOver = false;
  let endRest: () => void = () => undefined;
  return {
    /** Ends the rest, or has the next one not begin. */
    wake: (): void => {
      isWoken = true;
      endRest();
    },
    /** Forgets earlier wakes: what they were about is being looked at. */
    begin: (): void => {
      isWoken = false;
    },
    /** Ends every rest from now on. */
    end: (): void => {
      isOver = true;
      endRest();
    },
    hasEnded: (): boolean => isOver,
    /** Resolves after so many milliseconds, or when woken. */
    rest: (milliseconds: number): Promise<void> => {
      if (isWoken || isOver) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        endRest = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
