/** What ranking needs of a result: Pagefind's score and the sorted positions of the words it matched. */
export type Ranked = { score: number; words: readonly number[] };

/** The longest run of positions that follow each other. */
export function longestRun(positions: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let previous: number | undefined;
  for (const position of positions) {
    if (position === previous) continue;
    run = position === (previous ?? Number.NaN) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = position;
  }
  return longest;
}

/** The fewest words within which `count` matched positions lie. */
function shortestSpan(positions: readonly number[], count: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let start = 0; start + count <= positions.length; start += 1) {
    const first = positions[start];
    const last = positions[start + count - 1];
    if (first !== undefined && last !== undefined) shortest = Math.min(shortest, last - first + 1);
  }
  return shortest;
}

/**
 * Orders results by how closely the words of the query stand together. Pagefind asks only that a page has
 * every syllable somewhere, which most Vietnamese pages do; a page with the whole phrase comes first, the
 * others by score raised for runs and nearness.
 */
export function rankByPosition<R extends Ranked>(results: readonly R[], query: string): R[] {
  const syllables = query.split(/\s+/).filter(Boolean).length;
  if (syllables < 2) return [...results];
  const ranked = results.map((result) => {
    const positions = [...new Set(result.words)].sort((a, b) => a - b);
    const run = Math.min(longestRun(positions), syllables);
    const nearness = (0.5 * syllables) / shortestSpan(positions, syllables);
    return {
      result,
      isPhrase: run >= syllables,
      score: result.score * (1 + (run / syllables) ** 2 + nearness),
    };
  });
  return ranked
    .sort((a, b) => Number(b.isPhrase) - Number(a.isPhrase) || b.score - a.score)
    .map(({ result }) => result);
}
