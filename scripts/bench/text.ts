import { textOf, type RichText, type RichTextNode } from '@sxsh/content-types/rich-text';
import type { Random } from '../../site/publisher/testing/random.ts';

/** Nodes that name no other document. */
const plain = new Set(['paragraph', 'heading', 'list', 'listitem', 'quote', 'text', 'linebreak']);
const isPlain = (node: RichTextNode): boolean =>
  plain.has(node.type) && (node.children ?? []).every(isPlain);

const wordsIn = (node: RichTextNode): number =>
  textOf({ root: node }).split(/\s+/).filter(Boolean).length;

/**
 * Makes bodies of about `words` words out of the paragraphs, lists and headings of the given rich texts,
 * in an order of their own each.
 */
export function bodyMaker(from: readonly RichText[], random: Random, words = 600) {
  const nodes = from.flatMap(({ root }) => root.children ?? []).filter(isPlain);
  const frame = { type: 'root', ...from[0]?.root };
  return (): RichText => {
    const children: RichTextNode[] = [];
    for (let count = 0; count < words;) {
      const node = random.pick(nodes);
      children.push(node);
      count += wordsIn(node);
    }
    return { root: { ...frame, children } };
  };
}
