/** `òa` and `oà` are one syllable written two ways; the house style and the index put the mark first. */
const marks: Record<string, string> = {
  à: 'ò',
  á: 'ó',
  ả: 'ỏ',
  ã: 'õ',
  ạ: 'ọ',
  è: 'ò',
  é: 'ó',
  ẻ: 'ỏ',
  ẽ: 'õ',
  ẹ: 'ọ',
  ỳ: 'ù',
  ý: 'ú',
  ỷ: 'ủ',
  ỹ: 'ũ',
  ỵ: 'ụ',
};
const bare: Record<string, string> = {
  à: 'a',
  á: 'a',
  ả: 'a',
  ã: 'a',
  ạ: 'a',
  è: 'e',
  é: 'e',
  ẻ: 'e',
  ẽ: 'e',
  ẹ: 'e',
  ỳ: 'y',
  ý: 'y',
  ỷ: 'y',
  ỹ: 'y',
  ỵ: 'y',
};
const isUpper = (letter: string) => letter !== letter.toLowerCase();
const cased = (letter: string, like: string) => (isUpper(like) ? letter.toUpperCase() : letter);

/**
 * Takes text in composed Unicode and moves tone marks of open `oa`, `oe`, `uy` to the first vowel
 * (`hoà` → `hòa`, `thuỷ` → `thủy`). The u of `qu` is no vowel: `quý` stays.
 */
export const canonicalTones = (text: string): string =>
  text.replace(
    /(?<![qQ])(?:([oO])([àáảãạèéẻẽẹ])|([uU])([ỳýỷỹỵ]))(?!\p{L})/giu,
    (whole, o?: string, afterO?: string, u?: string, afterU?: string) => {
      const first = o ?? u ?? '';
      const second = afterO ?? afterU ?? '';
      const key = second.toLowerCase();
      const marked = marks[key];
      return marked ? cased(marked, first) + cased(bare[key] ?? key, second) : whole;
    },
  );
