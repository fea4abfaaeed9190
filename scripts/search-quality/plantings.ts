import { englishNeeds } from './english-needs.ts';
import { fillIn } from './fill-in.ts';
import { fold } from './marks.ts';
import { bareAbbreviations, namesWithin, synonyms } from './name-needs.ts';
import { numberNeeds } from './number-needs.ts';
import { phraseNeeds, placeNeeds, titleNeeds, twinNeeds } from './phrase-needs.ts';
import type { Random } from './random.ts';
import { asides, mentions, phraseTitles } from './sentences.ts';

/** What a document is to the need it was written for. */
export type Role =
  | 'title'
  | 'summary'
  | 'body'
  | 'scatter'
  | 'confusable'
  | 'short'
  | 'long'
  | 'near'
  | 'newer'
  | 'older'
  | 'distractor';

/** What a document says beside its everyday sentences. */
export type Planting = {
  need: string;
  role: Role;
  /** The words that make it what it is to the need. */
  says: string;
  title?: string;
  summary?: string;
  sentences: string[];
  number?: string;
  /** A second document like it, but for the date. */
  twin?: boolean;
  english?: boolean;
};

/** Words that no document may have, folded, but those of their need. */
export type Guard = { need: string; words: string };

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** What of a pattern stands beside its `{}`: `xã Mường Vi` of `{} xã Mường Vi`. */
export function besideName(within: string): string {
  const sides = within.split('{}').map((side) => side.trim().replace(/^(tại|cho) | của$/g, ''));
  return sides.sort((a, b) => b.length - a.length)[0] ?? within;
}

/** How what cites a document calls it. */
export const calledBy = (kind: string, number: string): string => `${kind} ${number}`.trim();

/** Writes what is planted for each need. */
export class Planter {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  #mention(phrase: string): string {
    return fillIn(this.#random.pick(mentions), this.#random, { phrase });
  }

  #title(phrase: string): string {
    return fillIn(this.#random.pick(phraseTitles), this.#random, { phrase });
  }

  #inTitle(need: string, says: string, role: Role, mentioned: number): Planting {
    const sentences = times(mentioned, () => this.#mention(says));
    return { need, role, says, title: this.#title(says), sentences };
  }

  #inBody(need: string, says: string, role: Role, mentioned: number): Planting {
    return { need, role, says, sentences: times(mentioned, () => this.#mention(says)) };
  }

  #ofPhrases(): Planting[] {
    return phraseNeeds.flatMap(({ phrase, confusables, apart }) => [
      ...times(2, (index) => this.#inTitle(phrase, phrase, 'title', index)),
      ...times(3, (index) => this.#inBody(phrase, phrase, 'body', index === 0 ? 2 : 1)),
      ...times(6, (): Planting => {
        const sentences = this.#random
          .shuffled(apart)
          .map((words) => fillIn(this.#random.pick(asides), this.#random, { phrase: words }));
        return { need: phrase, role: 'scatter', says: '', sentences };
      }),
      ...confusables.map((other, index) =>
        index === 0
          ? this.#inTitle(phrase, other, 'confusable', 1)
          : this.#inBody(phrase, other, 'confusable', index),
      ),
    ]);
  }

  #ofPlaces(): Planting[] {
    return placeNeeds.flatMap((phrase) => [
      this.#inTitle(phrase, phrase, 'title', 1),
      {
        need: phrase,
        role: 'summary',
        says: phrase,
        summary: this.#mention(phrase),
        sentences: [],
      },
      ...times(4, (index) => this.#inBody(phrase, phrase, 'body', 2 + (index % 3))),
    ]);
  }

  #ofTitles(): Planting[] {
    const twins = twinNeeds.map((title): Planting => ({
      need: title,
      role: 'newer',
      says: title,
      title,
      sentences: [],
      twin: true,
    }));
    const alone = titleNeeds.map(({ title }): Planting => ({
      need: title,
      role: 'title',
      says: title,
      title,
      sentences: [],
    }));
    return [...twins, ...alone];
  }

  #ofNames(): Planting[] {
    const bare = bareAbbreviations.flatMap(({ short, long }) => [
      ...times(4, (at) => this.#either(at === 0, short, short, 'short')),
      ...times(4, (at) => this.#either(at === 0, short, long, 'long')),
    ]);
    const within = namesWithin.flatMap(({ short, long, within }) => [
      ...times(2, (at) => this.#either(at === 0, within, within.replace('{}', short), 'short')),
      ...times(2, (at) => this.#either(at === 0, within, within.replace('{}', long), 'long')),
      ...times(2, () => this.#inBody(within, besideName(within), 'distractor', 1)),
    ]);
    const alike = synonyms.flatMap(([one, other]) => [
      ...times(3, (at) => this.#either(at === 0, one, one, 'short')),
      ...times(3, (at) => this.#either(at === 0, one, other, 'long')),
    ]);
    return [...bare, ...within, ...alike];
  }

  #either(inTitle: boolean, need: string, says: string, role: Role): Planting {
    return inTitle ? this.#inTitle(need, says, role, 1) : this.#inBody(need, says, role, 1);
  }

  #ofNumbers(): Planting[] {
    return numberNeeds.flatMap((need) => {
      const own = calledBy(need.kind, need.number);
      const numbered = (kind: string, number: string, role: Role): Planting => ({
        need: need.number,
        role,
        says: number,
        number,
        title: `${calledBy(kind, number)} ${need.about}`,
        sentences: [],
      });
      return [
        numbered(need.kind, need.number, 'title'),
        ...times(2, (): Planting => ({
          need: need.number,
          role: 'body',
          says: need.number,
          sentences: [`Việc thực hiện căn cứ ${own} và hướng dẫn của các ngành.`],
        })),
        ...need.near.map(([kind, number]) => numbered(kind, number, 'near')),
      ];
    });
  }

  #ofEnglish(): Planting[] {
    return englishNeeds.flatMap(({ title, text }): Planting[] => [
      { need: title, role: 'title', says: title, title, sentences: [], english: true },
      { need: title, role: 'body', says: text, sentences: [text], english: true },
    ]);
  }

  /** All documents that needs ask for. */
  all(): Planting[] {
    return [
      ...this.#ofPhrases(),
      ...this.#ofPlaces(),
      ...this.#ofTitles(),
      ...this.#ofNames(),
      ...this.#ofNumbers(),
      ...this.#ofEnglish(),
    ];
  }
}

/** What keeps everyday sentences from meeting a need by chance. */
export function allGuards(): Guard[] {
  const guard = (need: string, text = need): Guard => ({ need, words: ` ${fold(text)} ` });
  return [
    ...phraseNeeds.map(({ phrase }) => guard(phrase)),
    ...[...placeNeeds, ...twinNeeds].map((phrase) => guard(phrase)),
    ...titleNeeds.map(({ title }) => guard(title)),
    ...bareAbbreviations.flatMap(({ short, long }) => [guard(short), guard(short, long)]),
    ...namesWithin.map(({ within }) => guard(within, besideName(within))),
    ...synonyms.flatMap(([one, other]) => [guard(one), guard(one, other)]),
    ...numberNeeds.flatMap(({ number, near }) => [
      guard(number),
      ...near.map(([, other]) => guard(number, other)),
    ]),
  ];
}
