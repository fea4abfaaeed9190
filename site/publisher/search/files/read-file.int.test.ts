import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocx } from '../../testing/docx.ts';
import { makePdf } from '../../testing/pdf.ts';
import { largestFile, mostWords } from './limits.ts';
import { readFile } from './read-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sxsh-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = async (bytes: Buffer, name = 'tep.pdf') => {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return readFile(file);
};
/** Enough for a page that was written. */
const filling = Array.from(
  { length: 6 },
  () => 'Doanh nghiệp tiết kiệm điện, nước và nguyên liệu nhờ những việc rất nhỏ.',
);
const nothing = { paragraphs: [], isScan: false };

describe('a PDF', () => {
  it('gives its text, a paragraph a page, phrases over the end of a line whole', async () => {
    const first = ['Hướng dẫn sản xuất', 'sạch hơn ở xưởng mạ', ...filling];
    const { paragraphs, ...rest } = await read(makePdf([{ lines: first }, { lines: filling }]));
    expect(rest).toEqual({ isScan: false });
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toContain('sản xuất sạch hơn ở xưởng mạ');
  });

  it('in TCVN3 is read, ư included, which readers give as a hyphen', async () => {
    const lines = Array.from(
      { length: 6 },
      () => 'H\xadíng dÉn s¶n xuÊt s¹ch h¬n cho nhµ m¸y, xö lý n\xadíc th¶i',
    );
    const { paragraphs } = await read(makePdf([{ lines }], { font: 'western' }));
    expect(paragraphs[0]).toContain(
      'Hướng dẫn sản xuất sạch hơn cho nhà máy, xử lý nước thải Hướng dẫn',
    );
  });

  it('in VNI is read', async () => {
    const lines = Array.from(
      { length: 7 },
      () => 'Höôùng daãn saûn xuaát saïch hôn, xöû lyù nöôùc thaûi',
    );
    const { paragraphs } = await read(makePdf([{ lines }], { font: 'western' }));
    expect(paragraphs[0]).toContain('Hướng dẫn sản xuất sạch hơn, xử lý nước thải Hướng dẫn');
  });

  it('longer than the limit gives its beginning', async () => {
    const pages = Array.from({ length: 60 }, () => ({ lines: filling }));
    const { paragraphs } = await read(makePdf([{ lines: ['Mở đầu.', ...filling] }, ...pages]));
    expect(paragraphs.join(' ').split(' ')).toHaveLength(mostWords);
    expect(paragraphs[0]).toMatch(/^Mở đầu\./);
  });

  it('of pictures is a scan, also with the few words of a signature', async () => {
    const scan = { paragraphs: [], isScan: true };
    expect(await read(makePdf([{ picture: true }, { picture: true }]))).toEqual(scan);
    const lines = ['Người ký: Cổng Thông tin điện tử', 'Thời gian ký: 26.11.2026 16:05:12'];
    expect(await read(makePdf([{ picture: true, lines }]))).toEqual(scan);
  });

  it('of pictures that a machine read without marks is a scan', async () => {
    const line = 'CQNG HOA XA HQI CHU NGHIA VIeT NAM Dc lap Tu do Hanh phuc';
    const lines = Array.from({ length: 6 }, () => line);
    expect((await read(makePdf([{ picture: true, lines }]))).isScan).toBe(true);
  });

  it('in English, or of slides with few words, is no scan', async () => {
    const line = 'Cleaner production is the continuous application of a strategy to processes.';
    const english = await read(makePdf([{ lines: Array.from({ length: 6 }, () => line) }]));
    expect(english.isScan).toBe(false);
    const slide = { isWide: true, picture: true, lines: filling.slice(0, 2) };
    expect((await read(makePdf([slide, slide]))).isScan).toBe(false);
  });

  it.each([
    ['that needs a password', () => makePdf([{ lines: filling }], { isLocked: true }), 'mật khẩu'],
    ['cut off', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cat'), 'hỏng'],
    ['that is a picture', () => Buffer.from('ffd8ffe000104a464946', 'hex'), 'không phải là PDF'],
    ['that is empty', () => Buffer.alloc(0), 'không phải là PDF'],
    ['too large', () => Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(largestFile)]), '50 MB'],
  ])('%s says why it is not read', async (_, make, reason) => {
    const { fault, ...rest } = await read(make());
    expect(rest).toEqual(nothing);
    expect(fault).toContain(reason);
  });
});

describe('a DOCX', () => {
  it('gives its paragraphs, whatever its name ends in', async () => {
    const paragraphs = ['Sổ tay sản xuất sạch hơn', 'Kiểm toán nước thải.'];
    expect(await read(makeDocx(paragraphs), 'so-tay.pdf')).toEqual({ ...nothing, paragraphs });
  });

  it.each([
    ['.VnTime', 'S¶n xuÊt s¹ch h¬n: n\xadíc th¶i ph¶i ®\xadîc xö lý'],
    ['VNI-Times', 'Saûn xuaát saïch hôn: nöôùc thaûi phaûi ñöôïc xöû lyù'],
  ])('written in %s comes out as Unicode, beside paragraphs that are', async (font, text) => {
    const { paragraphs } = await read(makeDocx([text, 'Đã có ở đây từ trước.'], font));
    expect(paragraphs).toEqual([
      'Sản xuất sạch hơn: nước thải phải được xử lý',
      'Đã có ở đây từ trước.',
    ]);
  });

  const document = 'word/document.xml';
  /** Its list of contents says that it is small. */
  const lying = (): Buffer => {
    const bytes = Buffer.from(zipSync({ [document]: new Uint8Array(5_000_000) }));
    bytes.writeUInt32LE(1000, bytes.indexOf('PK\x01\x02') + 24);
    return bytes;
  };
  it.each([
    [
      'that unpacks to gigabytes',
      () => zipSync({ [document]: new Uint8Array(70_000_000) }),
      'quá lớn',
    ],
    ['that unpacks to more than it says', lying, 'hỏng'],
    [
      'that is a spreadsheet',
      () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
      'không phải là',
    ],
    ['cut off', () => makeDocx(['Sản xuất']).subarray(0, 300), 'hỏng'],
    ['whose text is no XML', () => zipSync({ [document]: strToU8('<w:document') }), 'hỏng'],
    ['that needs a password', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'mật khẩu'],
  ])('%s says why it is not read', async (_, make, reason) => {
    const { fault, ...rest } = await read(Buffer.from(make()), 'tep.docx');
    expect(rest).toEqual(nothing);
    expect(fault).toContain(reason);
  });
});

it('a file that is not there is no fault of its own', async () => {
  await expect(readFile(path.join(folder, 'none.pdf'))).rejects.toThrow('ENOENT');
});
