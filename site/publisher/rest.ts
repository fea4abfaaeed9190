/** The pause between two turns, which whoever has news can end. */
export function resting() {
  let isWoken = false;
  let isOver = false;
  let endRest: () => void = () => undefined;
  let tell: () => void = () => undefined;
  const wake = (): void => {
    isWoken = true;
    tell();
    endRest();
  };
  return {
    /** Ends the rest, or has the next one not begin. */
    wake,
    /** Forgets earlier wakes: what they were about is being looked at. */
    begin: (): void => {
      isWoken = false;
    },
    /** Ends every rest from now on. */
    end: (): void => {
      isOver = true;
      wake();
    },
    hasEnded: (): boolean => isOver,
    /** Whether somebody had news since the turn began. */
    isWoken: (): boolean => isWoken,
    /** Resolves with the next news. */
    woken: (): Promise<void> =>
      isWoken ? Promise.resolve() : new Promise((resolve) => (tell = resolve)),
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
