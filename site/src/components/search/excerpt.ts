import { readable } from '../../../search/words/token.ts';

/** A piece of an excerpt; `marked` where the query matched. */
export type Piece = { text: string; marked: boolean };

/** Where a window of `length` words holds the most matches. */
function densest(places: readonly number[], length: number): number {
  let best = { start: places[0] ?? 0, matches: 0 };
  for (const start of places) {
    const matches = places.filter((at) => at >= start && at < start + length).length;
    if (matches > best.matches) best = { start, matches };
  }
  return best.start;
}

/**
 * The stretch of a text that shows why it was found: about `length` words around the densest matches, none before
 * the word `from`. Takes words as `shownText` gives them; gives plain pieces, never HTML.
 */
export function excerpt(
  content: string,
  places: readonly number[],
  { from = 0, length = 30 } = {},
): Piece[] {
  const words = content.split(' ');
  const shown = places.filter((at) => at >= from && at < words.length);
  const start = Math.max(
    from,
    (shown.length > 0 ? densest(shown.slice(0, 200), length) : from) - 5,
  );
  const end = Math.min(words.length, start + length);
  const matched = new Set(shown);
  const runs: { words: string[]; marked: boolean }[] = [];
  for (let at = start; at < end; at += 1) {
    const marked = matched.has(at);
    const last = runs.at(-1);
    if (last?.marked === marked) last.words.push(words[at] ?? '');
    else runs.push({ words: [words[at] ?? ''], marked });
  }
  const pieces = runs.flatMap(({ words: its, marked }, index): Piece[] => {
    // With the space after it, so that a word cut in two (`QĐ-TTg`) is joined again; a mark ends before it.
    const text = readable(its.join(' ') + (index < runs.length - 1 ? ' ' : ''));
    const rest = marked && text.endsWith(' ') ? [{ text: ' ', marked: false }] : [];
    return [{ text: rest.length > 0 ? text.slice(0, -1) : text, marked }, ...rest];
  });
  if (start > from) pieces.unshift({ text: '… ', marked: false });
  if (end < words.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}
