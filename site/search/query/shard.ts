import type { DocumentFacts } from '../facts-file.ts';
import type { Fragment } from '../fragment.ts';
import type { Places } from './match.ts';

/** The part of Pagefind's interface that search uses. */
export type Pagefind = {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
};

/** An opened bundle in one language. */
export type Shard = {
  /** What is known of its documents, apart from those whose record in it is no longer true. */
  facts: ReadonlyMap<string, DocumentFacts>;
  /** Loads what the words need, all at once. */
  load(words: readonly string[]): Promise<void>;
  /** Where a word of the index stands, by document; marks count only when `isExact`. */
  places(word: string, isExact: boolean): Promise<ReadonlyMap<string, Places>>;
  /** What to show of a document; undefined when it was removed from the portal since. */
  read(id: string): Promise<Fragment | undefined>;
};

/** The words of earlier questions that are kept: one that adds a filter asks for the same again. */
const kept = 48;

/** A bundle as search asks it. Pagefind looks up words; what their places mean is decided here. */
export function shardOf(
  pagefind: Pagefind,
  facts: readonly DocumentFacts[],
  read: Shard['read'],
): Shard {
  const known = new Map<string, Promise<ReadonlyMap<string, Places>>>();
  // One at a time: whether marks count is a setting of the whole instance.
  let queue: Promise<unknown> = Promise.resolve();
  const ask = async (word: string, isExact: boolean) => {
    await pagefind.options({ exactDiacritics: isExact });
    const { results } = await pagefind.search(word);
    return new Map(results.map(({ id, words }) => [id.slice(id.indexOf('_') + 1), words]));
  };
  return {
    facts: new Map(facts.map((one) => [one.id, one])),
    load: (words) => pagefind.preload(words.join(' ')),
    places(word, isExact) {
      const name = `${word}${isExact ? '=' : '~'}`;
      const before = known.get(name);
      if (before) return before;
      const answer = queue.then(() => ask(word, isExact));
      queue = answer.catch(() => undefined);
      answer.catch(() => known.delete(name));
      known.set(name, answer);
      const [oldest] = known.keys();
      if (known.size > kept && oldest !== undefined) known.delete(oldest);
      return answer;
    },
    read,
  };
}
