import type { Corpus, Planted } from './corpus.ts';
import type { Role } from './plantings.ts';

/** The lower-case words of a text with their marks; & stays, as in `TN&MT`. */
const wordsOf = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .join(' ')} `;

/** Looks up what documents are to needs. */
export class JudgedCorpus {
  readonly #planted = new Map<string, Planted[]>();
  readonly #words: [url: string, words: string][];

  constructor({ planted, texts }: Corpus) {
    for (const it of planted) {
      const same = this.#planted.get(it.need) ?? [];
      this.#planted.set(it.need, [...same, it]);
    }
    this.#words = [...texts].map(([url, text]) => [url, wordsOf(text)]);
  }

  /** The documents with one of the roles to the need. */
  of(need: string, ...roles: Role[]): Planted[] {
    const found = (this.#planted.get(need) ?? []).filter(({ role }) => roles.includes(role));
    if (found.length === 0) throw new Error(`"${need}" has no document as ${roles.join(', ')}`);
    return found;
  }

  /** The addresses of the documents with one of the roles to the need. */
  urls(need: string, ...roles: Role[]): string[] {
    return this.of(need, ...roles).map(({ url }) => url);
  }

  /** The documents whose text has one of the wordings. */
  saying(wordings: readonly string[]): string[] {
    const wanted = wordings.map((it) => wordsOf(it));
    return this.#words
      .filter(([, words]) => wanted.some((it) => words.includes(it)))
      .map(([url]) => url);
  }
}

/** Every one of the first before every one of the second. */
export const eachBefore = (
  before: readonly string[],
  after: readonly string[],
): [string, string][] =>
  before.flatMap((one) => after.map((other): [string, string] => [one, other]));
