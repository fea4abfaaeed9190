import { eachBefore, type JudgedCorpus } from './judged-corpus.ts';
import {
  couldMean,
  toneOnFirst,
  toneOnSecond,
  withoutMarks,
  withoutQualities,
  withoutTones,
} from './marks.ts';
import { phraseNeeds, placeNeeds } from './phrase-needs.ts';
import type { Query, QueryClass } from './queries.ts';
import { telex, vni, type Style } from './typing.ts';

const phrases = phraseNeeds.map(({ phrase }) => phrase);

/** Every `of`th of the list, so that classes have different phrases. */
const every = <T>(list: readonly T[], of: number, from = 0): T[] =>
  list.filter((_, index) => index % of === from);

type Typed = {
  class: QueryClass;
  phrase: string;
  text: string;
  /** Which syllables may have more marks than were typed; in all others the marks are those meant. */
  open?: (syllable: string, index: number) => boolean;
};

/** Whether the words are what was typed, but for marks left out in open syllables. */
function isMeant(typed: string, says: string, open: (syllable: string, at: number) => boolean) {
  const real = says.split(' ');
  return typed
    .split(' ')
    .every((it, at) => (open(it, at) ? couldMean(it, real[at] ?? '') : it === real[at]));
}

const never = () => false;
const always = () => true;
const isBare = (syllable: string): boolean => withoutMarks(syllable) === syllable;

/**
 * Judges what was typed for a phrase. Look-alikes that have the marks which were typed are right too; those that
 * have others are to stand below the phrase; between are some that one could mean: they may stand anywhere.
 */
function judge(judged: JudgedCorpus, { class: name, phrase, text, open = never }: Typed): Query {
  const typed = toneOnFirst(text.toLowerCase());
  const exact = judged.urls(phrase, 'title', 'body');
  const others = judged
    .of(phrase, 'confusable')
    .map((it) => ({ ...it, says: it.says.toLowerCase() }));
  const also = others.filter(({ says }) => isMeant(typed, says, open));
  const could = others.filter(({ says }) => open !== never && couldMean(typed, says));
  const wrong = others.filter((it) => !also.includes(it) && !could.includes(it));
  const urls = (list: readonly { url: string }[]) => list.map(({ url }) => url);
  return {
    class: name,
    text,
    lang: 'vi',
    relevant: [...exact, ...urls(also)],
    first: [...new Set([...exact, ...urls(also), ...urls(could)])],
    pairs: eachBefore(exact, urls(wrong)),
  };
}

/** The phrase with the marks of every other syllable left out, if it then still has some. */
function halfMarked(phrase: string, odd: number): string | undefined {
  const typed = phrase
    .split(' ')
    .map((syllable, index) => (index % 2 === odd ? withoutMarks(syllable) : syllable))
    .join(' ');
  return typed === phrase || typed === withoutMarks(phrase) ? undefined : typed;
}

/** The first syllable that leaving out marks of one sort does not leave bare. */
function twoMarked(phrase: string, leaveOut: (text: string) => string): number {
  return phrase
    .split(' ')
    .findIndex((it) => leaveOut(it) !== it && !isBare(leaveOut(it)) && withoutTones(it) !== it);
}

const titled = (phrase: string): string =>
  phrase.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());

/** With all marks, written in one way or another. */
function wholeQueries(judged: JudgedCorpus): Query[] {
  const typed = (name: QueryClass, from: readonly string[], type: (it: string) => string) =>
    from.map((phrase) => judge(judged, { class: name, phrase, text: type(phrase) }));
  const twoWays = phrases.filter((phrase) => toneOnSecond(phrase) !== phrase);
  return [
    ...typed('accented', phrases, (phrase) => phrase).map((it) => ({ ...it, suggestion: null })),
    ...typed('nfd', every(phrases, 2), (phrase) => phrase.normalize('NFD')),
    ...typed('old-tone-placement', twoWays, toneOnSecond),
    ...typed('old-tone-placement', twoWays, (phrase) => titled(toneOnSecond(phrase))),
    ...typed('capitals', every(phrases, 3), (phrase) => phrase.toUpperCase()),
    ...typed('capitals', every(phrases, 3, 1), titled),
  ];
}

/** With some marks left out, or all. */
function openQueries(judged: JudgedCorpus): Query[] {
  const bare = phrases.map((phrase): Query => {
    const text = withoutMarks(phrase);
    const query = judge(judged, { class: 'unaccented', phrase, text, open: always });
    return { ...query, suggestion: null };
  });
  const capitals = every(phrases, 6, 2).map((phrase) => {
    const text = withoutMarks(phrase).toUpperCase();
    return judge(judged, { class: 'capitals', phrase, text, open: always });
  });
  const partial = phrases.flatMap((phrase, index) => {
    const text = halfMarked(phrase, index % 2);
    return text ? [judge(judged, { class: 'partial', phrase, text, open: isBare })] : [];
  });
  const within = phrases.flatMap((phrase, index) => {
    const leaveOut = index % 3 === 0 ? withoutQualities : withoutTones;
    const at = twoMarked(phrase, leaveOut);
    if (at === -1) return [];
    const text = phrase
      .split(' ')
      .map((it, place) => (place === at ? leaveOut(it) : it))
      .join(' ');
    const open = (_: string, place: number) => place === at;
    return [judge(judged, { class: 'partial-in-syllable', phrase, text, open })];
  });
  // Other marks of the syllable are typed, so nothing but đ is open.
  const strokes = phrases
    .filter((phrase) => phrase.includes('đ'))
    .flatMap((phrase) => {
      const text = phrase.replaceAll('đ', 'd');
      const open = (syllable: string) => syllable.startsWith('d');
      const query = judge(judged, { class: 'd-for-đ', phrase, text, open });
      return [query, { ...query, text: titled(text) }];
    });
  return [...bare, ...capitals, ...partial, ...within, ...strokes];
}

const telexStyles: Style[] = [
  { tone: 'end' },
  { tone: 'vowel' },
  { tone: 'end', short: true },
  { tone: 'vowel', short: true },
];
const vniStyles: Style[] = [{ tone: 'vowel' }, { tone: 'end' }, { tone: 'end', short: true }];

/** Typed with the input method off: each phrase in one style of either, and some sentences in all. */
function keyQueries(): Query[] {
  const longer = [
    'tiết kiệm nước ở xưởng dệt',
    'giảm chất thải trong khu công nghiệp',
    'đường ống nước lạnh',
  ];
  const one = (queryClass: QueryClass, text: string, suggestion: string): Query => ({
    class: queryClass,
    text,
    lang: 'vi',
    relevant: [],
    first: [],
    pairs: [],
    suggestion,
  });
  const inTurn = (styles: readonly Style[], index: number): Style =>
    styles[index % styles.length] ?? { tone: 'end' };
  return [
    ...phrases.flatMap((phrase, index) => [
      one('telex', telex(phrase, inTurn(telexStyles, index)), phrase),
      one('vni', vni(phrase, inTurn(vniStyles, index)), phrase),
    ]),
    ...longer.flatMap((phrase) => [
      ...telexStyles.map((style) => one('telex', telex(phrase, style), phrase)),
      ...vniStyles.map((style) => one('vni', vni(phrase, style), phrase)),
    ]),
  ];
}

/** Queries for phrases whose syllables have look-alikes. */
export const phraseQueries = (judged: JudgedCorpus): Query[] => [
  ...wholeQueries(judged),
  ...openQueries(judged),
  ...keyQueries(),
];

/** Queries for what stands in a title, in a summary and in texts. */
export const placeQueries = (judged: JudgedCorpus): Query[] =>
  placeNeeds.flatMap((phrase) => {
    const [title, summary, body] = (['title', 'summary', 'body'] as const).map((role) =>
      judged.urls(phrase, role),
    ) as [string[], string[], string[]];
    return [phrase, withoutMarks(phrase)].map((text): Query => ({
      class: 'title/summary-before-body',
      text,
      lang: 'vi',
      relevant: [...title, ...summary, ...body],
      first: title,
      pairs: eachBefore([...title, ...summary], body),
    }));
  });
