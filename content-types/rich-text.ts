import { z } from 'zod';
import { publishedCollections, type PublishedCollection } from './collections.ts';
import type { Reference } from './form.ts';

/**
 * A node of the editor's rich text (Lexical's JSON). Relations inside it (pictures, downloads, links to
 * documents) become `reference`, so that one walk over a form finds them all. Which kinds of node are
 * shown is decided by the site's renderer, an allow-list.
 */
export type RichTextNode = {
  type: string;
  children?: RichTextNode[] | undefined;
  text?: string | undefined;
  reference?: Reference | undefined;
  [property: string]: unknown;
};
export type RichText = { root: RichTextNode };

const isCollection = (value: unknown): value is PublishedCollection =>
  publishedCollections.includes(value as PublishedCollection);

function referenceFrom(relationTo: unknown, value: unknown): Reference | undefined {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  return isCollection(relationTo) && typeof id === 'string'
    ? { collection: relationTo, id }
    : undefined;
}

/** Block fields that hold a file of the media library. */
const blockFile = (fields: Record<string, unknown>) =>
  referenceFrom('media', fields.file ?? fields.picture);

function normalise(node: Record<string, unknown>): RichTextNode {
  const fields = (node.fields ?? {}) as Record<string, unknown>;
  const doc = (fields.doc ?? {}) as Record<string, unknown>;
  const reference =
    node.type === 'upload'
      ? referenceFrom(node.relationTo, node.value)
      : node.type === 'relationship'
        ? referenceFrom(node.relationTo, node.value)
        : node.type === 'link' || node.type === 'autolink'
          ? referenceFrom(doc.relationTo, doc.value)
          : node.type === 'block'
            ? blockFile(fields)
            : undefined;
  const { value: _value, ...rest } = node;
  return {
    ...rest,
    type: String(node.type),
    ...(typeof node.text === 'string' && { text: node.text.normalize('NFC') }),
    ...(Array.isArray(node.children) && {
      children: (node.children as Record<string, unknown>[]).map(normalise),
    }),
    ...(reference && { reference }),
  };
}

/** Lexical's editor state as Payload stores it; gives the normalised tree. */
export const richText = z
  .object({
    root: z.looseObject({
      type: z.string(),
      children: z.array(z.looseObject({ type: z.string() })),
    }),
  })
  .transform((value): RichText => ({ root: normalise(value.root) }));

const blockKinds = new Set([
  'paragraph',
  'heading',
  'listitem',
  'quote',
  'tablecell',
  'tablerow',
  'block',
  'upload',
]);

/** The words of a rich text, a line a block, for search, summaries and counts. */
export function textOf(rich: RichText | undefined): string {
  if (!rich) return '';
  const parts: string[] = [];
  const walk = (node: RichTextNode): void => {
    if (node.text !== undefined) parts.push(node.text);
    if (node.type === 'linebreak') parts.push('\n');
    if (node.type === 'block') {
      const fields = (node.fields ?? {}) as Record<string, unknown>;
      for (const name of ['title', 'text', 'caption'])
        if (typeof fields[name] === 'string') parts.push(fields[name], '\n');
    }
    node.children?.forEach(walk);
    if (blockKinds.has(node.type)) parts.push('\n');
  };
  walk(rich.root);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
