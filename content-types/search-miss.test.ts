import { describe, expect, it, test } from 'vitest';
import { missedWords } from './search-miss.ts';

describe('the words of a query', () => {
  it.each([
    ['  Lò   HƠI\tđốt\u00a0củi ', 'lò hơi đốt củi'],
    ['Lò hơi'.normalize('NFD'), 'lò hơi'],
    ['lò\u200b hơi', 'lò hơi'],
    ['1419/QĐ-TTg', '1419/qđ-ttg'],
    ['Nghị định 08/2022/NĐ-CP', 'nghị định 08/2022/nđ-cp'],
    ['QCVN 40:2011/BTNMT', 'qcvn 40:2011/btnmt'],
    ['tiết kiệm 30% điện.', 'tiết kiệm 30% điện.'],
  ])('of %j are counted as %j', (query, words) => expect(missedWords(query)).toBe(words));

  test('are eighty characters at most, however many bytes they take', () => {
    expect(missedWords('ộ'.repeat(200))).toBe('ộ'.repeat(80));
    expect(missedWords('😀a'.repeat(60))).toHaveLength(120);
    expect(missedWords(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
  });

  it.each(['', '   ', '?!…', '\u200b'])('of %j are none', (query) =>
    expect(missedWords(query)).toBeUndefined(),
  );
});

test.each([
  'nguyen.van.a@example.vn',
  'thư của a @ b@c',
  'gọi 0912345678',
  '0912 345 678',
  '091.234.5678',
  '(+84) 91-234-5678',
  'cccd 001099012345',
  '001 099 012 345',
  '０９１２３４５６７８',
  '09\u200b1234\u200b5678',
  '12/05/1990 98',
  'https://example.vn/x',
  'www.example.vn',
  'fanpage example.com',
  'tinh.gov.vn là gì',
  `${'a'.repeat(100)} 0912345678`,
])('%j looks like somebody’s and is not counted', (query) => {
  expect(missedWords(query)).toBeUndefined();
});
