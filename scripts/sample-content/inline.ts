import { collectionOf, type Key } from './document.ts';
import { link, textFormats, textNode, type LexicalNode } from './lexical.ts';

export type InlineContext = { idOf: (key: Key) => string; nextId: () => string };

const token =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<target>\S+?)\)/gu;

function linkTo(target: string, label: string, { idOf, nextId }: InlineContext): LexicalNode {
  const children = [textNode(label, textFormats.plain)];
  if (/^(https?:|mailto:|tel:)/.test(target))
    return link(nextId(), { linkType: 'custom', url: target }, children);
  const key = target as Key;
  const doc = { relationTo: collectionOf(key), value: idOf(key) };
  return link(nextId(), { linkType: 'internal', doc }, children);
}

/** The text of one line as Lexical nodes: bold, italic and links. */
export function inline(source: string, context: InlineContext): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  let end = 0;
  for (const match of source.matchAll(token)) {
    if (match.index > end) nodes.push(textNode(source.slice(end, match.index), textFormats.plain));
    const { bold, italic, label, target } = match.groups ?? {};
    if (bold) nodes.push(textNode(bold, textFormats.bold));
    else if (italic) nodes.push(textNode(italic, textFormats.italic));
    else if (label && target) nodes.push(linkTo(target, label, context));
    end = match.index + match[0].length;
  }
  if (end < source.length) nodes.push(textNode(source.slice(end), textFormats.plain));
  return nodes;
}
