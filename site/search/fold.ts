import { canonicalTones } from './tone-placement.ts';

/**
 * Pagefind finds words with and without marks, but đ has no Unicode decomposition, so `dong nai` would
 * never find `Đồng Nai`. In the index đ is written as d with a combining stroke (U+0335), which Pagefind
 * folds like any accent; `fromIndex` turns it back for people.
 */
export const stroke = '\u0335';

/** Text as the index holds it: composed, tone marks in their canonical place, đ folded. */
export const toIndex = (text: string): string =>
  canonicalTones(text.normalize('NFC')).replace(/[đĐ]/g, (letter) =>
    letter === 'đ' ? `d${stroke}` : `D${stroke}`,
  );

/** The reverse of `toIndex` as far as people see it: d with a stroke is đ again. */
export const fromIndex = (text: string): string =>
  text.replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ');

/** `1419 qd ttg`, `1419/QĐ TTg` → `1419/qđ-ttg`: a document's number as the index has it. */
const documentNumber =
  /\b(\d+)[\s/]+(?:(\d{4})[\s/]+)?(q[đd]|n[đd]|tt|ct|nq|kh|cv)[\s-]+(ttg|cp|bct|bkhcn|btnmt|btc|bxd|ubnd|h[đd]nd)\b/giu;

/**
 * What a person typed as a query for the index: quotes off (an unranked and slow search in Pagefind),
 * document numbers put together.
 */
export const toQuery = (typed: string): string =>
  toIndex(
    typed
      .normalize('NFC')
      .replace(/["“”„']/g, ' ')
      .replace(
        documentNumber,
        (_, number: string, year: string | undefined, kind: string, by: string) =>
          [number, year, `${kind}-${by}`].filter(Boolean).join('/'),
      )
      .replace(/\s+/g, ' ')
      .trim(),
  );
