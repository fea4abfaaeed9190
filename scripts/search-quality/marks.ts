const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
const anyTone = new RegExp(`[${toneMarks}]`, 'g');
const anyMark = /\p{M}/gu;

/** The text without any mark, đ as d; case and punctuation stay. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(anyMark, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** The text as bare lower-case words with one space between. */
export function fold(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The text without the tones of its syllables; â, ơ, đ and the like stay. */
export function withoutTones(text: string): string {
  return text.normalize('NFD').replace(anyTone, '').normalize('NFC');
}

/** The text without what makes â, ă, ơ, đ of letters; the tones stay. */
export function withoutQualities(text: string): string {
  return text
    .normalize('NFD')
    .replace(anyMark, (mark) => (toneMarks.includes(mark) ? mark : ''))
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

// Not in `qu`, where u is no vowel, and only where the pair ends its syllable: hoàn has one way only.
const openPair = new RegExp(`(?<![qQ])([ouOU])([${toneMarks}])([aeyAEY])(?![\\p{L}\\p{M}])`, 'gu');
const closedPair = new RegExp(
  `(?<![qQ])([ouOU])([aeyAEY])([${toneMarks}])(?![\\p{L}\\p{M}])`,
  'gu',
);
const pairs = new Set(['oa', 'oe', 'uy']);

/** Writes the tone on the second vowel of an open oa, oe, uy: hoà, khoẻ, thuỷ. */
export function toneOnSecond(text: string): string {
  return text
    .normalize('NFD')
    .replace(openPair, (all: string, first: string, tone: string, second: string) =>
      pairs.has((first + second).toLowerCase()) ? first + second + tone : all,
    )
    .normalize('NFC');
}

/** Writes the tone on the first vowel of an open oa, oe, uy: hòa, khỏe, thủy. */
export function toneOnFirst(text: string): string {
  return text
    .normalize('NFD')
    .replace(closedPair, (all: string, first: string, second: string, tone: string) =>
      pairs.has((first + second).toLowerCase()) ? first + tone + second : all,
    )
    .normalize('NFC');
}

type Letter = { base: string; marks: Set<string> };

function lettersOf(syllable: string): Letter[] {
  const letters: Letter[] = [];
  for (const sign of toneOnFirst(syllable.toLowerCase()).normalize('NFD')) {
    if (/\p{M}/u.test(sign)) letters.at(-1)?.marks.add(sign);
    else if (sign === 'đ') letters.push({ base: 'd', marks: new Set(['đ']) });
    else letters.push({ base: sign, marks: new Set() });
  }
  return letters;
}

/** Whether the syllable has all that was typed, marks that were not typed aside. */
function syllableCouldBe(typed: string, syllable: string): boolean {
  const [given, real] = [lettersOf(typed), lettersOf(syllable)];
  return (
    given.length === real.length &&
    given.every(
      ({ base, marks }, index) =>
        base === real[index]?.base && [...marks].every((mark) => real[index]?.marks.has(mark)),
    )
  );
}

/** Whether someone who leaves out marks may mean the phrase with what was typed. */
export function couldMean(typed: string, phrase: string): boolean {
  const [given, real] = [typed.split(' '), phrase.split(' ')];
  return (
    given.length === real.length &&
    given.every((syllable, index) => syllableCouldBe(syllable, real[index] ?? ''))
  );
}
