import { isSyllable, markOf } from './syllable.ts';

/**
 * The encodings that offices used before Unicode: text written in fonts such as `.VnTime` (TCVN3) and `VNI-Times`
 * (VNI). Programs take their bytes for Western letters: `Sản xuất` comes out as `S¶n xuÊt` or as `Saûn xuaát`.
 */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** TCVN 5712:1993, third set. Capitals with a tone are no letters of it: they come from the fonts ending in H. */
const tcvn3Codes =
  '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const tcvn3Letters = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const tcvn3 = new Map(Array.from(tcvn3Codes, (code, at) => [code, tcvn3Letters[at] ?? code]));

const { sắc: sharp, huyền: grave, hỏi: hook, ngã: tilde, nặng: dot } = markOf;
const hat = '\u0302';
const breve = '\u0306';
/** VNI writes a vowel and, behind it, its marks as one more letter. */
const tones = { ù: sharp, ø: grave, û: hook, õ: tilde, ï: dot };
const hats = {
  â: hat,
  á: hat + sharp,
  à: hat + grave,
  å: hat + hook,
  ã: hat + tilde,
  ä: hat + dot,
};
const breves = {
  ê: breve,
  é: breve + sharp,
  è: breve + grave,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot,
};
const vniMarks: Record<string, Record<string, string>> = {
  a: { ...tones, ...hats, ...breves },
  e: { ...tones, ...hats },
  o: { ...tones, ...hats },
  u: tones,
  y: tones,
  ô: tones,
  ö: tones,
};
/** What stands alone in VNI. */
const vniLetters: Record<string, string> = {
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
};
const vniLetter = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöíìæóòîñ]/giu;

/** A capital letter makes a capital, whatever the case of its marks. */
const cased = (letter: string, like: string): string =>
  like === like.toLowerCase() ? letter : letter.toUpperCase();

const fromVni = (text: string): string =>
  text.replace(vniLetter, (whole, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined)
      return cased(vniLetters[whole.toLowerCase()] ?? whole, whole);
    const low = vowel.toLowerCase();
    const bare = vniLetters[low] ?? low;
    const marks = vniMarks[low]?.[mark.toLowerCase()];
    return marks === undefined
      ? cased(bare, vowel) + mark
      : cased((bare + marks).normalize('NFC'), vowel);
  });

/** PDF readers give ư as a hyphen: the standard encoding of Western fonts has one in its place. */
const hyphen = '-';
const isValid = (word: string): boolean => isSyllable(word.toLowerCase());

function fromTcvn3(word: string): string {
  const read = (text: string) => Array.from(text, (code) => tcvn3.get(code) ?? code).join('');
  const parts = word.split(hyphen).map(read);
  const joined = parts.join('ư');
  return joined !== 'ư' && isValid(joined) && !parts.every(isValid) ? joined : parts.join(hyphen);
}

const readers: Record<LegacyEncoding, (word: string) => string> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
};
const encodings = ['tcvn3', 'vni'] as const;

/** Words, with what either encoding uses for letters although it is none. */
const words = new RegExp(`[\\p{L}\\p{M}${tcvn3Codes.replace(/\p{L}/gu, '')}-]+`, 'gu');
const isWestern = (word: string): boolean => /^[A-Za-z\u00a1-\u00ff-]+$/.test(word);
const isMarked = (word: string): boolean => /[^A-Za-z-]/.test(word);
/** Signs of their own as a rule; these are words of TCVN3 too (`ô nhiễm`, `500 đ`, `châu á`). */
const wordSigns = ['«', '¤', '®', '¸'];

/**
 * A word as the encoding has it; undefined for one that has other letters (those of Unicode), and for a sign. Before
 * and behind it hyphens are none of its letters, unless they make a syllable of it.
 */
function readWord(word: string, encoding: LegacyEncoding): string | undefined {
  if (!isWestern(word)) return undefined;
  const read = readers[encoding](word);
  const isSign = encoding === 'tcvn3' && !/\p{L}/u.test(word);
  const isWord = word.length > 1 ? isValid(read) : wordSigns.includes(word);
  return !isSign || isWord ? read : undefined;
}

/** As PDF and DOCX readers hand it over: symbol fonts as private codes, the micro sign as the Greek letter. */
const asWritten = (text: string): string =>
  text
    .replace(/[\uf020-\uf0ff]/g, (code) => String.fromCharCode(code.charCodeAt(0) - 0xf000))
    .replaceAll('\u03bc', 'µ');

type Evidence = {
  encoding: LegacyEncoding;
  /** Words with marks that are syllables as the encoding has them, and those that are none. */
  good: number;
  bad: number;
  /** Codes such as `Q§-TTg`: they show nothing of their own. */
  codes: number;
  /** Words with marks that are syllables as they stand. */
  unicode: number;
  /** The share of all words, without codes, that are syllables as the encoding has them. */
  share: number;
};

const isCode = (word: string): boolean =>
  word.length > 1 && /^\p{Lu}+\p{Ll}?(?:-\p{Lu}+\p{Ll}?)*$/u.test(word);

function evidenceFor(text: string, encoding: LegacyEncoding): Evidence {
  const found = { encoding, good: 0, bad: 0, codes: 0, unicode: 0 };
  let syllables = 0;
  let all = 0;
  for (const [word] of asWritten(text).matchAll(words)) {
    const trimmed = word.replace(/^-+|-+$/g, '');
    // A letter alone may be anything.
    if (trimmed.length < 2) continue;
    const read = readWord(word, encoding);
    const isGood = read?.split(hyphen).filter(Boolean).every(isValid) ?? false;
    if (!isGood && isCode(read ?? word)) {
      if (read !== undefined && read !== word) found.codes += 1;
      continue;
    }
    all += 1;
    if (isGood) syllables += 1;
    if (!isMarked(word)) continue;
    if (isGood && read !== word) found.good += 1;
    else if (!isValid(trimmed)) found.bad += 1;
    if (isValid(trimmed)) found.unicode += 1;
  }
  return { ...found, share: all > 0 ? syllables / all : 1 };
}

/** Names and words of another language stand in most texts. */
const isPlausible = ({ bad, good, share }: Evidence): boolean => 3 * bad <= good && share >= 0.6;
/** Two words may be chance, unless there is nothing else. */
const isSure = (one: Evidence): boolean =>
  isPlausible(one) &&
  one.good > one.unicode &&
  (one.good >= 3 || (one.good === 2 && one.share === 1));
const isLikely = (one: Evidence): boolean =>
  isPlausible(one) && one.good >= one.unicode && one.good + one.codes > 0;

/** The encoding that a paragraph was written in; undefined for good Unicode, other languages, and where it is unsure. */
export function legacyEncodingOf(paragraph: string): LegacyEncoding | undefined {
  const [best] = encodings
    .map((encoding) => evidenceFor(paragraph, encoding))
    .filter(isSure)
    .sort((a, b) => b.good - a.good);
  return best?.encoding;
}

/** Written in a font of capitals: the letters with marks are small in the text itself. */
const isInCapitals = (word: string, read: string): boolean =>
  /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) && isValid(read);

/** Text of an encoding in composed Unicode; words that are good Unicode already stay as they are. */
export function fromEncoding(text: string, encoding: LegacyEncoding): string {
  const written = asWritten(text);
  const hasQuotes = /(?<!\S)«\s[^«]*\s»/.test(written);
  const reading = (word: string) =>
    hasQuotes && word === '«' ? word : (readWord(word, encoding) ?? word);
  const isTitle =
    !/[a-z]/.test(written) &&
    Array.from(written.matchAll(words)).some(([word]) => isInCapitals(word, reading(word)));
  return written.replace(words, (word) => {
    const read = reading(word);
    return isTitle || isInCapitals(word, read) ? read.toUpperCase() : read;
  });
}

/** The encoding of most words of a text, where one is. */
function mainEncoding(paragraphs: readonly string[]): LegacyEncoding | undefined {
  const whole = paragraphs.join('\n');
  return encodings.find((encoding) => {
    const { good, unicode } = evidenceFor(whole, encoding);
    return good > unicode && paragraphs.some((one) => legacyEncodingOf(one) === encoding);
  });
}

/**
 * Brings what was written in an old encoding into composed Unicode, paragraph by paragraph; everything else stays
 * as it is. What is too short to tell goes by the text around it.
 */
export function toUnicode(paragraphs: readonly string[]): string[] {
  const main = mainEncoding(paragraphs);
  return paragraphs.map((paragraph) => {
    const isLikeTheRest = main !== undefined && isLikely(evidenceFor(paragraph, main));
    const encoding = legacyEncodingOf(paragraph) ?? (isLikeTheRest ? main : undefined);
    return encoding ? fromEncoding(paragraph, encoding) : paragraph;
  });
}
