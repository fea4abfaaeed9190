import { expect, it } from 'vitest';
import { shownText, wordsOf } from '../../../search/words/token.ts';
import { excerpt, spotOf } from './excerpt.ts';

it('gives text, never markup, and marks what matched', () => {
  const pieces = excerpt('Một <b> hai ba bốn', [2], { length: 4 });
  expect(pieces).toEqual([
    { text: 'Một <b> ', marked: false },
    { text: 'hai', marked: true },
    { text: ' ', marked: false },
    { text: 'ba', marked: false },
    { text: ' …', marked: false },
  ]);
});

it('shows where matches stand closest', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const shown = excerpt(words.join(' '), [3, 120, 122, 124], { length: 20 })
    .map(({ text }) => text)
    .join('');
  expect(shown).toContain('w122');
  expect(shown).not.toContain('w3 ');
});

it('joins what the index cut in two, and begins after the title', () => {
  const words = shownText(wordsOf('Tiêu đề dài. Theo Quyết định 1419/QĐ-TTg ngày 07/9'));
  const pieces = excerpt(words, [0, 6, 7, 8], { from: 3 });
  expect(pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(
    '… Theo Quyết định [1419/QĐ-TTg] ngày 07/9'.replace('… ', ''),
  );
});

it.each([
  [[4], 't=83'],
  [[1, 4, 5], 't=83'],
  [[2], undefined],
  [[8], undefined],
  [[0], undefined],
  [[], undefined],
])('leads from matches at %j to the place of what is shown', (places, spot) => {
  const content = 'đề mục tóm tắt lời nói ấy rồi hết';
  const spots: [number, string][] = [
    [3, 't=83'],
    [7, ''],
  ];
  expect(spotOf({ content, spots }, places, 1)).toBe(spot);
});
