import { toUnicode } from '@sxsh/content-types/vietnamese/legacy-encoding';
import { unzipSync, zipSync, type Unzipped } from 'fflate';
import mammoth from 'mammoth';
import type { FileText } from '../../store/file-texts.ts';
import { largestUnpacked, mostWords } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import { firstWords } from '../../../search/words/first-words.ts';

/**
 * What is text in a DOCX, unpacked. No more is unpacked than its list of contents says, so a file that claims little
 * and holds much is cut short and does not fill the memory of the machine.
 */
function unpack(bytes: Uint8Array): Unzipped {
  let left = largestUnpacked;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        left -= originalSize;
        if (left < 0) throw new Unreadable('giải nén ra quá lớn');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Unreadable
      ? error
      : new Unreadable('tệp DOCX bị hỏng', { cause: error });
  }
}

/** The text of a DOCX. */
export async function docxText(bytes: Uint8Array): Promise<FileText> {
  const files = unpack(bytes);
  if (!files['word/document.xml']) throw new Unreadable('không phải là PDF hay DOCX');
  try {
    const buffer = Buffer.from(zipSync(files, { level: 0 }));
    const { value } = await mammoth.extractRawText({ buffer });
    const paragraphs = toUnicode(value.split('\n').filter((line) => line.trim()));
    const composed = paragraphs.map((one) => one.normalize('NFC'));
    return { paragraphs: firstWords(composed, mostWords), isScan: false };
  } catch (error) {
    throw new Unreadable('tệp DOCX bị hỏng', { cause: error });
  }
}
