import type { Fragment } from '../../../search/fragment.ts';
import { readable } from '../../../search/words/token.ts';

/** A piece of an excerpt; `marked` where the query matched. */
export type Piece = { text: string; marked: boolean };

/** About how many words an excerpt has. */
const usual = 30;

/** Where a window of `length` words holds the most matches. */
function densest(places: readonly number[], length: number): number {
  let best = { start: places[0] ?? 0, matches: 0 };
  for (const start of places) {
    const matches = places.filter((at) => at >= start && at < start + length).length;
    if (matches > best.matches) best = { start, matches };
  }
  return best.start;
}

/** The first match that an excerpt shows, where it shows one. */
function bestPlace(places: readonly number[], from: number, to: number, length = usual) {
  const shown = places.filter((at) => at >= from && at < to);
  return shown.length > 0 ? densest(shown.slice(0, 200), length) : undefined;
}

/** The place on its page (an id) of the first match that the excerpt shows of what has such places. */
export function spotOf(
  { spots = [], content }: Pick<Fragment, 'spots' | 'content'>,
  places: readonly number[],
  from: number,
): string | undefined {
  if (spots.length === 0) return undefined;
  const best = bestPlace(places, from, content.split(' ').length);
  if (best === undefined) return undefined;
  const [found] = places
    .filter((at) => at >= best && at < best + usual)
    .flatMap((at) => spots.findLast(([word]) => word <= at)?.[1] ?? [])
    .filter((id) => id !== '');
  return found;
}

/**
 * The stretch of a text that shows why it was found: about `length` words around the densest matches, none before
 * the word `from`. Takes words as `shownText` gives them; gives plain pieces, never HTML.
 */
export function excerpt(
  content: string,
  places: readonly number[],
  { from = 0, length = usual } = {},
): Piece[] {
  const words = content.split(' ');
  const shown = places.filter((at) => at >= from && at < words.length);
  const start = Math.max(from, (bestPlace(places, from, words.length, length) ?? from) - 5);
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
