import { plain } from '@sxsh/content-types/vietnamese/marks';
import { isIssuer, isNumber, isYear, kinds, longestKind } from './codes.ts';
import { normalWords } from './token.ts';

type DocumentNumber = {
  number: string;
  year?: string | undefined;
  kind?: string | undefined;
  issuer?: string | undefined;
};

const withoutZeros = (number: string) => number.replace(/^0+(?=\d)/, '');

/** One word that stands for a number, or for the parts of it that are known. */
const wordFor = ({ number, year, kind, issuer }: DocumentNumber): string =>
  ['n', withoutZeros(number), year && `y${year}`, kind && `k${kind}`, issuer && `i${issuer}`]
    .filter(Boolean)
    .join('');

/** Every way to know a number by some of its parts, the number itself always among them. */
function aliases({ number, year, kind, issuer }: DocumentNumber): string[] {
  const words: string[] = [];
  for (const y of year ? [year, undefined] : [undefined])
    for (const k of kind ? [kind, undefined] : [undefined])
      for (const i of issuer ? [issuer, undefined] : [undefined])
        if (y ?? k ?? i) words.push(wordFor({ number, year: y, kind: k, issuer: i }));
  return words;
}

/** `1419/QĐ-TTg`, `08/2022/NĐ-CP`, `72/2020/QH14`, `12/KH-SCT`. */
const official =
  /(?<![\p{L}\p{N}/])(\d{1,5}[a-z]?)\s?\/\s?(?:((?:19|20)\d\d)\s?\/\s?)?(\p{Lu}[\p{L}&]*\d*)((?:\s?[-–]\s?\p{Lu}[\p{L}&]*\d*)*)/gu;
/** `55-NQ/TW`, as the Party writes them (Quy định 66-QĐ/TW). */
const party = /(?<![\p{L}\p{N}/])(\d{1,4})\s?[-–]\s?(\p{Lu}+)\s?\/\s?(\p{Lu}{2,})/gu;
/** `QCVN 40:2011/BTNMT`, `TCVN ISO 50001:2019`. */
const standard =
  /\b(QCVN|TCVN)\s(?:ISO\s)?(\d{1,5})(?:-\d+)?\s?[:/]\s?((?:19|20)\d\d)(?:\/(\p{Lu}+))?/gu;

const code = (text: string) => normalWords(text).map(plain).join('');

/** The words by which the numbers in a text are found, whatever parts of them people type. */
export function numberWords(text: string): string[] {
  const found = new Set<string>();
  for (const [, number = '', year, first = '', rest = ''] of text.matchAll(official)) {
    const kind = kinds[code(first)];
    const last = rest.split(/[-–]/).at(-1) ?? '';
    // A law's number has its assembly where others have their kind.
    const issuer = kind ? code(last) : code(first);
    const its = /^qh\d/.test(issuer) && !kind ? ['luat', 'nq'] : [kind];
    for (const one of its)
      for (const word of aliases({ number, year, kind: one, issuer: issuer || undefined }))
        found.add(word);
  }
  for (const [, number = '', kind = '', issuer = ''] of text.matchAll(party))
    for (const word of aliases({ number, kind: kinds[code(kind)], issuer: code(issuer) }))
      found.add(word);
  for (const [, name = '', number = '', year, issuer] of text.matchAll(standard))
    for (const word of aliases({
      number,
      year,
      kind: name.toLowerCase(),
      issuer: issuer && code(issuer),
    }))
      found.add(word);
  return [...found];
}

/** A number typed in a query: the words it takes there, and the words of the index that stand for it. */
export type TypedNumber = { from: number; to: number; words: string[] };

/** The kind that ends before or begins at a place among words; the longest name of one. */
function kindAt(words: readonly string[], at: number, direction: 1 | -1) {
  for (let length = longestKind; length > 0; length -= 1) {
    const from = direction === 1 ? at : at - length;
    const kind = from >= 0 ? kinds[words.slice(from, from + length).join(' ')] : undefined;
    if (kind && from + length <= words.length) return { kind, length };
  }
  return undefined;
}

/**
 * The number of a document in a query, in any form people type: `1419/QĐ-TTg`, `1419 qd ttg`, `qd 1419`,
 * `quyết định số 1419`, `nghị định 8/2022`. Takes the query's words in `normalWord`'s form.
 */
export function typedNumber(query: readonly string[]): TypedNumber | undefined {
  const words = query.map(plain);
  for (const [at, word] of words.entries()) {
    if (!isNumber(word)) continue;
    const found: DocumentNumber = { number: word };
    let from = at;
    let to = at + 1;
    if (words[from - 1] === 'so' || words[from - 1] === 'iso') from -= 1;
    const before = kindAt(words, from, -1);
    if (before) {
      found.kind = before.kind;
      from -= before.length;
    } else from = at;
    // `quyết định 1419 năm 2009`: the year of its day, which a number need not have.
    const isOfDay = words[to] === 'nam' && isYear(words[to + 1] ?? '');
    if (isOfDay) to += 1;
    if (isYear(words[to] ?? '')) found.year = words[to++];
    const after = kindAt(words, to, 1);
    if (after && (!found.kind || found.kind === after.kind || found.kind === 'luat')) {
      found.kind ??= after.kind;
      to += after.length;
    }
    if (isIssuer(words[to] ?? '')) found.issuer = words[to++];
    else if (isIssuer(words[from - 1] ?? '')) found.issuer = words[--from];
    const wanted = [wordFor(found)];
    if (isOfDay && (found.kind ?? found.issuer))
      wanted.push(wordFor({ ...found, year: undefined }));
    if (found.year ?? found.kind ?? found.issuer) return { from, to, words: wanted };
  }
  return undefined;
}
