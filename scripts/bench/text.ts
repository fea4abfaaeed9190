import type { Random } from './random.ts';

type Node = { type: string; text?: string; children?: Node[] };
export type RichText = { root: { children: Node[] } };

/** Nodes that name no other document. */
const plain = new Set(['paragraph', 'heading', 'list', 'listitem', 'quote', 'text', 'linebreak']);
const isPlain = (node: Node): boolean =>
  plain.has(node.type) && (node.children ?? []).every(isPlain);

const textOf = (node: Node): string =>
  node.text ?? (node.children ?? []).map(textOf).join(node.type === 'list' ? ' ' : '');
const wordsIn = (node: Node): number => textOf(node).split(/\s+/).filter(Boolean).length;

/**
 * Makes bodies of about `words` words out of the paragraphs, lists and headings of the given rich texts,
 * in an order of their own each.
 */
export function bodyMaker(from: readonly RichText[], random: Random, words = 600) {
  const nodes = from.flatMap(({ root }) => root.children).filter(isPlain);
  const frame = from[0]?.root;
  return (): RichText => {
    const children: Node[] = [];
    for (let count = 0; count < words;) {
      const node = random.pick(nodes);
      children.push(node);
      count += wordsIn(node);
    }
    return { root: { ...frame, children } };
  };
}
