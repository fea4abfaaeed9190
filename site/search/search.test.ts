import { describe, expect, it } from 'vitest';
import { fromIndex, stroke, toIndex, toQuery } from './fold.ts';
import { hasTypedMarks } from './marks.ts';
import { longestRun, rankByPosition } from './rank.ts';
import { canonicalTones } from './tone-placement.ts';

describe('canonicalTones', () => {
  it.each(['quý', 'quỳ', 'toán', 'hoàn', 'khoảng', 'thuyền'])('leaves %s alone', (word) => {
    expect(canonicalTones(word)).toBe(word);
  });
  it.each([
    ['hoà', 'hòa'],
    ['Biên Hoà', 'Biên Hòa'],
    ['thuỷ', 'thủy'],
    ['HOÀ', 'HÒA'],
    ['khoẻ', 'khỏe'],
    ['huỷ', 'hủy'],
    ['xoá.', 'xóa.'],
    ['toạ đàm', 'tọa đàm'],
  ])('writes %s as %s', (old, house) => {
    expect(canonicalTones(old)).toBe(house);
  });
});

describe('folding', () => {
  it('gives đ back as people write it', () => {
    expect(fromIndex(toIndex('Đồng Nai, đường'))).toBe('Đồng Nai, đường');
    expect(toIndex('đ')).toBe(`d${stroke}`);
  });
  it('composes what was typed decomposed', () => {
    expect(toQuery('sản xuất'.normalize('NFD'))).toBe('sản xuất');
  });
  it.each(['1419 qd ttg', '1419/QD-TTg', '1419 qd-ttg'])(
    'puts the document number %j together',
    (typed) => {
      expect(toQuery(typed).toLowerCase()).toBe('1419/qd-ttg');
    },
  );
  it('takes quotes off', () => {
    expect(toQuery('“sạch hơn”')).toBe('sạch hơn');
  });
});

describe('ranking', () => {
  it('does not count a word twice', () => {
    expect(longestRun([4, 4, 5, 9])).toBe(2);
    expect(longestRun([])).toBe(0);
  });
  it('puts the whole phrase before scattered syllables of a higher score', () => {
    const scattered = { id: 'scattered', score: 9, words: [3, 50, 90, 120] };
    const phrase = { id: 'phrase', score: 1, words: [10, 11, 12, 13] };
    expect(rankByPosition([scattered, phrase], 'sản xuất sạch hơn')[0]).toBe(phrase);
  });
  it('takes a mark that was typed at its word, and no mark for any', () => {
    expect(hasTypedMarks('má', ['mả'])).toBe(false);
    expect(hasTypedMarks('ma', ['mả'])).toBe(true);
    expect(hasTypedMarks('hoà', ['Hòa,'])).toBe(true);
    expect(hasTypedMarks('đong', ['dong'])).toBe(false);
  });
});
