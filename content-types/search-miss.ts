/** Where the search page tells the desk what was not found, below the portal's own address. */
export const searchMissAddress = '_desk/search-miss';

/** Characters of a query that are counted; longer ones begin alike. */
const longest = 80;

const email = /\S@\S/;
const webAddress =
  /:\/\/|\bwww\.|[\p{L}\d-]\.(?:com|net|org|info|edu|gov|biz|vn|io|me)(?![\p{L}\d])/iu;
/** Telephone, identity card, tax code, account: nine digits or more, however they are set apart. */
const longNumber = /\p{Nd}(?:[\s.,\-–()/+_]*\p{Nd}){8}/u;

/**
 * What is counted of a query that found nothing: its words in one form (composed, lower case, one space between
 * two, 80 characters at most). Undefined where there is nothing to count, or something that may be about a person:
 * a mail or web address, a number of nine digits or more.
 */
export function missedWords(query: string): string | undefined {
  // Compatible forms too: digits of full width are digits.
  const read = query.normalize('NFKC').replace(/\p{Cf}/gu, '');
  if ([email, webAddress, longNumber].some((personal) => personal.test(read))) return undefined;
  const words = query
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toLowerCase();
  const kept = Array.from(words).slice(0, longest).join('').trimEnd();
  return /[\p{L}\p{N}]/u.test(kept) ? kept : undefined;
}
