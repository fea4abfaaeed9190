/** The words of a text, as they are counted. */
export const wordsIn = (text: string): string[] => text.match(/\S+/gu) ?? [];

/** The first words of paragraphs. */
export function firstWords(paragraphs: readonly string[], most: number): string[] {
  const first: string[] = [];
  let left = most;
  for (const paragraph of paragraphs) {
    if (left <= 0) break;
    const words = wordsIn(paragraph).slice(0, left);
    left -= words.length;
    if (words.length > 0) first.push(words.join(' '));
  }
  return first;
}
