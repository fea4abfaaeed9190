import type { Language } from '@sxsh/content-types/language';
import { shownName, type MediaFile } from '@sxsh/content-types/media-file';

/** A file that a document attaches, with what could be read of it. */
export type AttachedFile = {
  form: Pick<MediaFile, 'filename' | 'originalName' | 'alt' | 'caption'>;
  paragraphs: readonly string[];
  isScan: boolean;
};

/** At most so many words of the files of one document: a long annex must not weigh down the index. */
const mostWords = 6000;

const scanLabels: Record<Language, string> = { vi: 'Bản quét', en: 'Scan' };

/** What names a file; a scan is found by it alone. */
function namesOf({ form, isScan }: AttachedFile, language: Language): string[] {
  const name = shownName(form);
  const label = isScan ? `${name} (${scanLabels[language]})` : name;
  return [label, form.alt, form.caption].filter((one) => one !== undefined);
}

/** The words of the files that a document attaches: first all their names, then their texts. */
export function attachedText(files: readonly AttachedFile[], language: Language): string[] {
  const found = files.flatMap((file) => namesOf(file, language));
  let left = mostWords;
  for (const paragraph of files.flatMap(({ paragraphs }) => paragraphs)) {
    if (left <= 0) break;
    const words = paragraph.split(/\s+/).slice(0, left);
    left -= words.length;
    found.push(words.join(' '));
  }
  return found;
}
