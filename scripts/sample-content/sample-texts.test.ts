import { expect, test } from 'vitest';
import { Markdown, type SampleDocument } from './document.ts';
import { sampleContent } from './index.ts';
import { isVietnameseSyllable, misplacedTone } from './testing/spelling.ts';
import { collectionNameOf, isVietnamese, textsOf } from './testing/texts.ts';

/** Units, signs, acronyms and words that Vietnamese writes as other languages do. */
const borrowed = new Set(
  `AA AI Amata BCT BKHĐT KHCN BTNMT C CC COD CO CP CT GDP Hz IV KCN KNK LED LPG NĐ PTV QCVN QH QĐ SXSH TT TTg VNEEP W WCAG Zalo
  axit bar bavia camera clo cm gas kJ kW kWh kWp kg l lumen m mg ml mm níc oxy pH serum spot sxsh example vn`.split(
    /\s+/,
  ),
);
const isBorrowed = (word: string) => borrowed.has(word) || borrowed.has(word.toLowerCase());

/** Every text of the sample content that readers see, with where it stands. */
const texts = sampleContent.flatMap((document) =>
  textsOf(document).map(({ field, text }) => ({
    text,
    where: `${document.key} ${field}: ${text.slice(0, 60)}`,
    inVietnamese: isVietnamese(document, field),
  })),
);
const vietnamese = texts.filter(({ inVietnamese }) => inVietnamese);

test('all text is composed Unicode', () => {
  for (const { text, where } of texts) expect(text.normalize('NFC') === text, where).toBe(true);
});

test('tone marks stand where the house puts them', () => {
  for (const word of ['hoà', 'thuỷ', 'khoẻ', 'tòan', 'huỷ']) expect(word).toMatch(misplacedTone);
  for (const word of ['hòa', 'thủy', 'khỏe', 'toàn', 'quý', 'quỷ'])
    expect(word).not.toMatch(misplacedTone);
  for (const { text, where } of vietnamese) expect(misplacedTone.exec(text), where).toBeNull();
});

test('every Vietnamese word is a syllable that Vietnamese has', () => {
  for (const word of ['sạch', 'giếng', 'quyết', 'nghiêng', 'ưu', 'ki'])
    expect(isVietnameseSyllable(word), word).toBe(true);
  for (const word of ['đjia', 'Trog', 'sach', 'nylon', 'training', 'download'])
    expect(isVietnameseSyllable(word), word).toBe(false);
  const impossible = vietnamese.flatMap(({ text, where }) =>
    (text.match(/[\p{L}\p{M}]+/gu) ?? [])
      .filter((word) => !isVietnameseSyllable(word) && !isBorrowed(word))
      .map((word) => `${word} (${where})`),
  );
  expect(impossible).toEqual([]);
});

test('no double space, no space before a mark, no straight quotation mark', () => {
  for (const { text, where } of texts) {
    expect(text.trim(), where).toBe(text);
    expect(text, where).not.toMatch(/ {2}| [,.;:!?%)]|\( |["']/);
  }
});

test('quotation marks and brackets are closed where they are opened', () => {
  for (const { text, where } of texts)
    for (const [open, close] of ['“”', '()'])
      expect(text.split(open ?? '').length, where).toBe(text.split(close ?? '').length);
});

test('numbers in Vietnamese have a decimal comma, and a point between groups of three digits', () => {
  const english = /\d\.(?!\d{3}(?!\d))\d/;
  for (const { text, where } of vietnamese)
    expect(text.replace(/CC BY 4\.0|WCAG 2\.2|\b\d\d\.\d\d–\d\d\.\d\d\./g, ''), where).not.toMatch(
      english,
    );
});

/** The rows of every table in a source of rich text. */
const tablesOf = (source: string): string[][][] =>
  source
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block.startsWith('|'))
    .map((block) =>
      block.split('\n').map((row) =>
        row
          .trim()
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
    );

/** The number a cell begins with, written as its language writes numbers. */
function numberIn(cell: string, language: unknown): number | undefined {
  const [digits] = /^\**-?[\d.,]+/.exec(cell) ?? [];
  if (!digits) return undefined;
  const bare = digits.replace(/\*/g, '');
  const plain =
    language === 'en' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.');
  return Number(plain);
}

/** What is a rate is not added up. */
const isRate = (head: string) =>
  /^(Hoàn vốn|Payback|Gas cho 1 kg|Hệ số|Mẻ|Chu kỳ|Group|Nhóm)/.test(head);

const bodies = sampleContent.flatMap((document: SampleDocument) =>
  Object.values(document.data)
    .filter((value) => value instanceof Markdown)
    .map((value) => ({ document, source: value.source })),
);

test('the totals of tables are the sums of their rows', () => {
  let checked = 0;
  for (const { document, source } of bodies)
    for (const [head = [], ...rows] of tablesOf(source)) {
      const end = rows.findIndex((row) => row.some((cell) => /\*\*(Cộng|Total)\*\*/.test(cell)));
      if (end < 0) continue;
      head.forEach((title, column) => {
        const total = numberIn(rows[end]?.[column] ?? '', document.data.language);
        if (total === undefined || isRate(title)) return;
        const sum = rows
          .slice(0, end)
          .reduce((so, row) => so + (numberIn(row[column] ?? '', document.data.language) ?? 0), 0);
        expect(sum, `${document.key}: ${title}`).toBeCloseTo(total, 6);
        checked += 1;
      });
    }
  expect(checked).toBeGreaterThan(20);
});

test('a measure of a case study pays back in the months that its cost and saving give', () => {
  for (const { key, data } of sampleContent.filter(
    (document) => collectionNameOf(document) === 'case-studies',
  ))
    for (const measure of data.measures as Record<string, number>[]) {
      const { cost = NaN, savingPerYear = NaN, paybackMonths = NaN } = measure;
      expect(Math.abs((cost / savingPerYear) * 12 - paybackMonths), key).toBeLessThan(0.06);
    }
});
