import { toUnicode } from '@sxsh/content-types/vietnamese/legacy-encoding';
import { getDocumentProxy } from 'unpdf';
import type { FileText } from '../../store/file-texts.ts';
import { mostPages, mostWords } from './limits.ts';
import { isScan, type Page } from './scan.ts';
import { Unreadable } from './unreadable.ts';
import { firstWords, wordsIn } from '../../../search/words/first-words.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 });
  } catch (error) {
    const isLocked = (error as Error).name === 'PasswordException';
    throw new Unreadable(isLocked ? 'tệp có mật khẩu' : 'tệp PDF bị hỏng', { cause: error });
  }
}

/** The lines of a page, and how it lies. */
async function readPage(pdf: Pdf, number: number): Promise<{ lines: string[]; isWide: boolean }> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const text = items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('');
  page.cleanup();
  return { lines: text.split('\n').filter((line) => line.trim()), isWide: width > height };
}

/** The text of a PDF, a paragraph a page; of a scan none. */
export async function pdfText(bytes: Uint8Array): Promise<FileText> {
  const pdf = await open(bytes);
  const pages: { lines: string[]; isWide: boolean }[] = [];
  let words = 0;
  try {
    const last = Math.min(pdf.numPages, mostPages);
    for (let number = 1; number <= last && words < mostWords; number += 1) {
      const page = await readPage(pdf, number);
      pages.push(page);
      words += wordsIn(page.lines.join(' ')).length;
    }
  } catch (error) {
    // What could be read before counts.
    if (words === 0) throw new Unreadable('tệp PDF bị hỏng', { cause: error });
  }
  // By lines: a page may have its heading in another font than its text.
  const lines = toUnicode(pages.flatMap((page) => page.lines));
  let from = 0;
  const read = pages.map(({ lines: { length }, isWide }): Page => {
    from += length;
    return {
      text: lines
        .slice(from - length, from)
        .join(' ')
        .normalize('NFC'),
      isWide,
    };
  });
  if (isScan(read)) return { paragraphs: [], isScan: true };
  const paragraphs = read.map(({ text }) => text);
  return { paragraphs: firstWords(paragraphs, mostWords), isScan: false };
}
