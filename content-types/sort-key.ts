/** Marks that make another letter of the alphabet: ă, â, ê, ô, ơ, ư come after a, a, e, o, o, u. */
const letterMarks: Record<string, string> = { '\u0306': '1', '\u0302': '2', '\u031b': '3' };
/** Tones only tell apart what is spelt with the same letters, in this order: à ả ã á ạ. */
const toneMarks: Record<string, string> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
};

/** Lower than what separates words, which is lower than every digit and letter. */
const levelEnd = '!';
const wordEnd = '-';

/**
 * A key that puts names into the order of a Vietnamese dictionary (An, Ăn, Ấm, Bình Dương, Đà Nẵng) where
 * strings are compared byte by byte, as SQLite does, and MongoDB without a collation: first by letters, then
 * by tones, then small letters before capital ones.
 */
export function sortKey(name: string): string {
  let letters = '';
  let tones = '';
  let cases = '';
  for (const character of name.trim().normalize('NFC')) {
    const [base = '', ...marks] = character.normalize('NFD');
    if (!/[\p{L}\p{N}]/u.test(base)) {
      if (!letters.endsWith(wordEnd)) letters += wordEnd;
      continue;
    }
    const small = base.toLowerCase();
    const mark = marks.map((one) => letterMarks[one]).find(Boolean) ?? '0';
    letters += small === 'đ' ? 'd1' : `${small}${mark}`;
    tones += marks.map((one) => toneMarks[one]).find(Boolean) ?? '0';
    cases += small === base ? '0' : '1';
  }
  return [letters.replace(/^-+|-+$/g, ''), tones, cases].join(levelEnd);
}
