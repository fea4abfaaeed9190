import { expect, test } from 'vitest';
import { ref, type SampleDocument } from './document.ts';
import { inOrder } from './order.ts';

const topic = (name: string, ...needs: string[]): SampleDocument => ({
  key: `topics/${name}`,
  data: { needs: needs.map((need) => ref(`topics/${need}`)) },
});

test('a relation to nothing is refused by name', () => {
  expect(() => inOrder([topic('a', 'b')])).toThrow('topics/a refers to topics/b');
});

test('a circle is refused by name', () => {
  expect(() => inOrder([topic('a', 'b'), topic('b', 'a')])).toThrow(
    'topics/a → topics/b → topics/a',
  );
});

test('what is referred to comes first', () => {
  const keys = inOrder([topic('a', 'c'), topic('b'), topic('c')]).map(({ key }) => key);
  expect(keys).toEqual(['topics/c', 'topics/a', 'topics/b']);
});
