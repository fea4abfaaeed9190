import { createHash } from 'node:crypto';

/** A node of Lexical's JSON as `@payloadcms/richtext-lexical` 3.90 stores it. */
export type LexicalNode = { type: string; version: number } & Record<string, unknown>;

const element = (type: string, children: LexicalNode[], rest: object = {}): LexicalNode => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...rest,
  children,
});

export const textFormats = { plain: 0, bold: 1, italic: 2 } as const;

export const textNode = (text: string, format: number): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});
export const root = (children: LexicalNode[]) => ({ root: element('root', children) });
export const paragraph = (children: LexicalNode[]) =>
  element('paragraph', children, { textFormat: 0, textStyle: '' });
export const heading = (tag: 'h2' | 'h3', children: LexicalNode[]) =>
  element('heading', children, { tag });
export const quote = (children: LexicalNode[]) => element('quote', children);

export const list = (listType: 'bullet' | 'number', items: LexicalNode[][]) =>
  element(
    'list',
    items.map((children, index) => element('listitem', children, { value: index + 1 })),
    { listType, start: 1, tag: listType === 'bullet' ? 'ul' : 'ol' },
  );

/** A table whose first row is its head; Lexical marks a head cell of a row with state 1. */
export const table = (rows: LexicalNode[][][]) =>
  element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map((children) =>
          element('tablecell', [paragraph(children)], {
            headerState: row === 0 ? 1 : 0,
            colSpan: 1,
            rowSpan: 1,
            backgroundColor: null,
          }),
        ),
      ),
    ),
  );

export const link = (id: string, fields: object, children: LexicalNode[]): LexicalNode => ({
  ...element('link', children, { id, fields: { newTab: false, ...fields } }),
  version: 3,
});
export const picture = (id: string, media: string, caption: string): LexicalNode => ({
  type: 'upload',
  version: 3,
  format: '',
  id,
  relationTo: 'media',
  value: media,
  fields: { caption },
});
export const block = (id: string, blockType: string, fields: object): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType, ...fields },
});

/** Ids of nodes with fields, 24 hexadecimal digits, the same at every run. */
export function nodeIds(seed: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed}#${count}`).digest('hex').slice(0, 24);
  };
}
