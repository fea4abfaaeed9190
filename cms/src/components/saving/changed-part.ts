/** What of two texts a comparison shows; `left out` before or after is the same in both. */
export type ChangedPart = { theirs: string; mine: string };

const gap = '…';

/** How many lines at the beginning are the same. */
function sameStart(a: readonly string[], b: readonly string[]): number {
  const n = a.findIndex((line, index) => line !== b[index]);
  return n === -1 ? a.length : n;
}

/**
 * Two texts without the paragraphs at their beginning and end that are the same in both; an ellipsis stands for
 * those.
 */
export function changedPart(theirs: string, mine: string): ChangedPart {
  const a = theirs.split('\n');
  const b = mine.split('\n');
  const start = Math.min(sameStart(a, b), b.length);
  const restA = a.slice(start);
  const restB = b.slice(start);
  const end = Math.min(
    sameStart(restA.toReversed(), restB.toReversed()),
    restA.length,
    restB.length,
  );
  const part = (rest: string[]) =>
    [
      ...(start > 0 ? [gap] : []),
      ...rest.slice(0, rest.length - end),
      ...(end > 0 ? [gap] : []),
    ].join('\n');
  return { theirs: part(restA), mine: part(restB) };
}
