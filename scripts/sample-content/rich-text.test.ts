import { richText, textOf } from '@sxsh/content-types/rich-text';
import { expect, test } from 'vitest';
import { richTextFrom } from './rich-text.ts';

const id = '00000000-0000-7000-8000-000000000001';
const from = (source: string) => richTextFrom(source, { idOf: () => id, seed: 'articles/a' });
const children = (source: string) => from(source).root.children as Record<string, unknown>[];

test('an unknown kind of call-out is refused', () => {
  expect(() => from(':::danger Cháy\nKhông có.')).toThrow('Unknown kind of call-out');
});

test('an unknown directive is refused', () => {
  expect(() => from('::embed tap')).toThrow('Unknown directive');
});

test('headings, lists, quotes and tables become nodes of their own', () => {
  const source =
    '## Nước\n\n- một\n- hai\n\n1. ba\n2. bốn\n\n> lời\n\n| a | b |\n| c | d |\n\nđoạn\nvăn';
  expect(children(source).map((node) => node.type)).toEqual([
    'heading',
    'list',
    'list',
    'quote',
    'table',
    'paragraph',
  ]);
  expect(textOf(richText.parse(from(source)))).toBe(
    'Nước\nmột\nhai\nba\nbốn\nlời\na\nb\nc\nd\nđoạn văn',
  );
});

test('the first row of a table is its head', () => {
  const rows = children('| a |\n| b |')[0]?.children as { children: { headerState: number }[] }[];
  expect(rows.map((row) => row.children[0]?.headerState)).toEqual([1, 0]);
});

test('bold, italic and both kinds of link stand inside a line', () => {
  const line = children('Xem **luật**, *mục* 2, [bài](articles/b) và [cổng](https://vbpl.vn/).')[0];
  expect(line?.children).toMatchObject([
    { text: 'Xem ', format: 0 },
    { text: 'luật', format: 1 },
    { text: ', ' },
    { text: 'mục', format: 2 },
    { text: ' 2, ' },
    { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'articles', value: id } } },
    { text: ' và ' },
    { type: 'link', fields: { linkType: 'custom', url: 'https://vbpl.vn/' } },
    { text: '.' },
  ]);
});

test('pictures, downloads, videos and call-outs carry their file and words', () => {
  const source = '![Bơm](bom)\n\n::download tap | Tờ tính\n\n::video phim\n\n:::tip Mẹo\nTắt đèn.';
  expect(children(source)).toMatchObject([
    { type: 'upload', relationTo: 'media', value: id, fields: { caption: 'Bơm' } },
    { type: 'block', fields: { blockType: 'download', file: id, title: 'Tờ tính' } },
    { type: 'block', fields: { blockType: 'video', file: id } },
    {
      type: 'block',
      fields: { blockType: 'callout', kind: 'tip', title: 'Mẹo', text: 'Tắt đèn.' },
    },
  ]);
});

test('node ids are the same at every run and differ within a document', () => {
  const source = '![a](b)\n\n![a](b)';
  expect(from(source)).toEqual(from(source));
  const [first, second] = children(source);
  expect(first?.id).not.toBe(second?.id);
});
