/** A piece of an excerpt; `marked` where the query matched. */
export type Piece = { text: string; marked: boolean };

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>' };

/** The words of a fragment as Pagefind counts them, with the two entities it writes turned back. */
export const wordsOf = (content: string): string[] =>
  content.replace(/&[lg]t;/g, (entity) => entities[entity] ?? entity).split(/[\r\n\s]+/);

/** Where a window of `length` words holds the most matches. */
function densest(locations: readonly number[], length: number): number {
  let best = { start: locations[0] ?? 0, matches: 0 };
  for (const start of locations) {
    const matches = locations.filter((at) => at >= start && at < start + length).length;
    if (matches > best.matches) best = { start, matches };
  }
  return best.start;
}

/**
 * The stretch of a text that shows why it was found: about `length` words around the densest matches.
 * Gives plain pieces, never HTML.
 */
export function excerpt(content: string, locations: readonly number[], length = 30): Piece[] {
  const words = wordsOf(content);
  const start = Math.max(0, densest(locations.slice(0, 200), length) - 5);
  const end = Math.min(words.length, start + length);
  const matched = new Set(locations);
  const pieces: Piece[] = [];
  for (let at = start; at < end; at += 1) {
    const marked = matched.has(at);
    const text = `${words[at] ?? ''}${at + 1 < end ? ' ' : ''}`;
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += text;
    else pieces.push({ text, marked });
  }
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < words.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}
