/** Short ways to write the editor's rich text in tests. */
type Node = Record<string, unknown> & { type: string };

export const textNode = (text: string, format = 0): Node => ({ type: 'text', text, format });
export const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });
export const heading = (tag: string, text: string): Node => ({
  type: 'heading',
  tag,
  children: [textNode(text)],
});
export const linkNode = (url: string, text: string): Node => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [textNode(text)],
});
export const internalLink = (relationTo: string, value: string, text: string): Node => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [textNode(text)],
});
export const upload = (id: string): Node => ({
  type: 'upload',
  relationTo: 'media',
  value: id,
  fields: {},
});
export const block = (blockType: string, fields: Record<string, unknown>): Node => ({
  type: 'block',
  fields: { blockType, ...fields },
});
export const list = (listType: string, ...items: string[]): Node => ({
  type: 'list',
  listType,
  children: items.map((item) => ({ type: 'listitem', children: [textNode(item)] })),
});
export const table = (...rows: string[][]): Node => ({
  type: 'table',
  children: rows.map((cells, row) => ({
    type: 'tablerow',
    children: cells.map((cell) => ({
      type: 'tablecell',
      headerState: row === 0 ? 1 : 0,
      children: [paragraph(textNode(cell))],
    })),
  })),
});
export const body = (...children: Node[]) => ({ root: { type: 'root', children } });
