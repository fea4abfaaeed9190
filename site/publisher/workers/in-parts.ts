/** Cuts a list into parts of at most `size`. */
function* parts<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}

export type InParts<T, R> = {
  list: readonly T[];
  /** The most of the list in one part. */
  size: number;
  /** How many parts are worked on at a time. */
  atATime: number;
  /** Resolves when something more urgent has come. */
  urgent: Promise<unknown>;
  /** Works on one part beside this process. */
  work: (part: T[]) => Promise<R>;
  /** Takes over what was made, one part after the other and in their order. */
  finish: (made: R) => Promise<void>;
  /** Does away with what was made and is not taken over. */
  drop: (made: R) => Promise<void>;
};

/**
 * Has a list worked on in parts, several at a time, while finished ones are taken over. Once something is
 * urgent it waits for nobody: what is still being made is dropped. Rejects with the first failure, when
 * nothing is being taken over any more.
 */
export async function inParts<T, R>(options: InParts<T, R>): Promise<void> {
  const { list, size, atATime, urgent, work, finish, drop } = options;
  const state = { isOver: false };
  const over = urgent.then(() => void (state.isOver = true));
  const left = parts(list, size);
  /** Resolves when every part begun so far is taken over. */
  let finished: Promise<void> = Promise.resolve();
  let finishing: Promise<void> = Promise.resolve();
  const takeOver = async (made: Promise<R>, before: Promise<void>): Promise<void> => {
    // A failure of the part before ends its own lane.
    const [result] = await Promise.all([made, before.catch(() => undefined)]);
    if (state.isOver) return drop(result);
    finishing = finish(result);
    await finishing;
  };
  const lane = async (): Promise<void> => {
    for (const part of left) {
      const made = work(part);
      const before = finished;
      finished = takeOver(made, before);
      finished.catch(() => (state.isOver = true));
      // The next part is begun while this one is taken over.
      await made;
      await before;
      if (state.isOver) return;
    }
  };
  try {
    const lanes = Promise.all(Array.from({ length: atATime }, lane)).then(() => finished);
    await Promise.race([lanes, over]);
  } finally {
    state.isOver = true;
    await finishing.catch(() => undefined);
  }
}
