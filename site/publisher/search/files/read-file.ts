import { readFile as readBytes, stat } from 'node:fs/promises';
import type { FileText } from '../../store/file-texts.ts';
import { docxText } from './docx.ts';
import { largestFile } from './limits.ts';
import { pdfText } from './pdf.ts';
import { Unreadable } from './unreadable.ts';

/** Names how text is read here: another way reads every file again. */
export const textForm = '1';

/** What a file is by its first bytes; names lie. */
async function textOf(bytes: Buffer): Promise<FileText> {
  // Readers of PDF take a file that begins with something else.
  if (bytes.subarray(0, 1024).includes('%PDF-')) return pdfText(new Uint8Array(bytes));
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return docxText(bytes);
  if (bytes.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex')))
    throw new Unreadable('tệp Word có mật khẩu hoặc theo định dạng cũ (DOC)');
  throw new Unreadable('không phải là PDF hay DOCX');
}

/** Reads the text of a file; throws when the file is not there. */
export async function readFile(file: string): Promise<FileText> {
  const { size } = await stat(file);
  try {
    if (size > largestFile) throw new Unreadable(`lớn hơn ${largestFile / 1024 / 1024} MB`);
    return await textOf(await readBytes(file));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { paragraphs: [], isScan: false, fault: error.message };
  }
}
