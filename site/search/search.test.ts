import { describe, expect, it } from 'vitest';
import { matchOf } from './query/match.ts';
import { readingsOf, wordings } from './query/readings.ts';
import { termOf } from './query/term.ts';
import { canonicalTones } from '@sxsh/content-types/vietnamese/tone-placement';
import { numberWords, typedNumber } from './words/document-number.ts';
import { commonAbbreviations } from './words/glossary.ts';
import { normalWords, readable, shownText, wordsOf } from './words/token.ts';

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

describe('words', () => {
  it.each([
    ['Quyết định 1419/QĐ-TTg', 'quyết định 1419 qđ ttg'],
    ['giảm 1.500 kg CO₂, 2,5 m³/ngày', 'giảm 1500 kg co2 2ʹ5 m3 ngày'],
    ['NN&MT – “sạch hơn”', 'nn mt sạch hơn'],
    ['sản xuất'.normalize('NFD'), 'sản xuất'],
    ['— …', ''],
  ])('of %j', (text, words) => {
    expect(normalWords(text).join(' ')).toBe(words);
  });

  it.each([
    'Quyết định số 1419/QĐ-TTg ngày 07/9/2009 (bản gốc).',
    '“Nước – nguồn sống”: giảm 20 %, tức 1.500 m³/ngày…',
    '- Bà Rịa-Vũng Tàu',
    'Chỉ một',
  ])('are shown as they were written: %s', (text) => {
    const words = wordsOf(text);
    expect(readable(shownText(words))).toBe(text);
    expect(shownText(words).split(/\s/)).toHaveLength(words.length);
  });
});

describe('the number of a document', () => {
  const known = (text: string) => new Set(numberWords(text));
  it.each([
    ['1419/QĐ-TTg', '1419/QĐ-TTg'],
    ['1419/QĐ-TTg', '1419 qd ttg'],
    ['1419/QĐ-TTg', 'qd 1419'],
    ['1419/QĐ-TTg', 'quyết định số 1419'],
    ['1419/QĐ-TTg', 'quyet dinh 1419 ttg'],
    ['08/2022/NĐ-CP', 'nghị định 8/2022'],
    ['08/2022/NĐ-CP', 'nd 08'],
    ['08/2022/NĐ-CP', '08/2022/nđ-cp'],
    ['02/2022/TT-BTNMT', 'thong tu 02 nam 2022 btnmt'],
    ['72/2020/QH14', 'luật 72/2020/QH14'],
    ['72/2020/QH14', '72 2020 qh14'],
    ['QCVN 40:2011/BTNMT', 'qcvn 40'],
    ['QCVN 40:2011/BTNMT', 'QCVN 40:2011/BTNMT'],
    ['TCVN ISO 50001:2019', 'tcvn iso 50001'],
    ['245/KH-UBND', 'kế hoạch 245/KH-UBND'],
  ])('%s is found by %j', (written, typed) => {
    const words = typedNumber(normalWords(typed))?.words ?? [];
    expect(words.some((word) => known(written).has(word))).toBe(true);
  });
  it.each([
    ['1419/QĐ-TTg', 'qd 141'],
    ['1419/QĐ-TTg', 'nghị định 1419'],
    ['1419/QĐ-TTg', '1419/qd-ubnd'],
    ['08/2022/NĐ-CP', 'nghị định 8/2021'],
  ])('%s is not found by %j', (written, typed) => {
    const words = typedNumber(normalWords(typed))?.words ?? [];
    expect(words.some((word) => known(written).has(word))).toBe(false);
  });
  it.each(['giảm 20% nước', 'năm 2022', 'sản xuất sạch hơn'])('is none in %j', (typed) => {
    expect(typedNumber(normalWords(typed))).toBeUndefined();
  });
});

describe('the readings of a query', () => {
  const known = wordings([...commonAbbreviations, ['nồi hơi', 'lò hơi']]);
  const readings = (typed: string) => readingsOf(typed, known).map((words) => words.join(' '));
  it.each([
    ['SXSH', 'sản xuất sạch hơn'],
    ['san xuat sach hon', 'sxsh'],
    ['giải pháp TKNL cho DN', 'giải pháp tiết kiệm năng lượng cho doanh nghiệp'],
    ['dn', 'đồng nai'],
    ['sở nn&mt', 'sở nông nghiệp và môi trường'],
    ['bảo trì lò hơi', 'bảo trì nồi hơi'],
  ])('%j is also %j', (typed, other) => {
    expect(readings(typed)).toContain(other);
  });
  it('start with what was typed', () => {
    expect(readings('Bộ Công Thương')[0]).toBe('bộ công thương');
  });
  it('have the codes of a number apart from the same letters elsewhere', () => {
    const [first] = readings('1419/QĐ-TTg');
    expect(first).not.toBe('1419 qđ ttg');
    expect(wordsOf('theo 1419/QĐ-TTg').map(({ normal }) => normal)).toEqual([
      'theo',
      ...(first?.split(' ') ?? []),
    ]);
    expect(readings('UBND')[0]).toBe('ubnd');
  });
  it('take nothing for an abbreviation that means two things', () => {
    expect(readings('Đồng Nai')).toEqual(['đồng nai']);
  });
  it('take marks that were typed at their word', () => {
    expect(readings('sàn xuất sạch hơn')).toEqual(['sàn xuất sạch hơn']);
  });
  it('are none of nothing', () => {
    expect(readings(' … ')).toEqual([]);
  });
});

describe('the forms that somebody can have meant', () => {
  const forms = (word: string) =>
    termOf(word, 'vi').exact.map((form) => form.replace('\ua78c', '').replace('ḍ', 'đ'));
  it.each([
    ['xuất', ['xuất']],
    ['xuât', ['xuất', 'xuật']],
    ['dồng', ['dồng', 'đồng']],
    ['xuat', ['xuat']],
  ])('by %s', (word, meant) => {
    expect(forms(word).sort()).toEqual([...meant].sort());
  });
});

describe('a match', () => {
  const ends = [4, 4, 10, 200, 300, 300] as const;
  const match = (...words: number[][]) =>
    matchOf(
      words,
      words.map(() => 1),
      ends,
    );
  it('is a phrase where the words follow each other as typed, not otherwise', () => {
    expect(match([20], [21], [22]).isPhrase).toBe(true);
    expect(match([21], [20], [22]).isPhrase).toBe(false);
  });
  it('does not run from the title into the text', () => {
    expect(match([3], [4]).isPhrase).toBe(false);
  });
  it('counts more in the title than in the summary, then in the text, then in files attached', () => {
    const scores = [match([0], [1]), match([6], [7]), match([50], [51]), match([250], [251])].map(
      ({ score }) => score,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });
  it('of scattered words counts more when they stand close', () => {
    expect(match([20], [24]).score).toBeGreaterThan(match([20], [90]).score);
  });
});
