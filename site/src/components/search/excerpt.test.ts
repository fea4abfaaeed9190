import { expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

it('gives text, never markup, and marks what matched', () => {
  const pieces = excerpt('Một &lt;b&gt; hai ba bốn', [2], 4);
  expect(pieces).toEqual([
    { text: 'Một <b> ', marked: false },
    { text: 'hai ', marked: true },
    { text: 'ba', marked: false },
    { text: ' …', marked: false },
  ]);
});

it('shows where matches stand closest', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const shown = excerpt(words.join(' '), [3, 120, 122, 124], 20)
    .map(({ text }) => text)
    .join('');
  expect(shown).toContain('w122');
  expect(shown).not.toContain('w3 ');
});
