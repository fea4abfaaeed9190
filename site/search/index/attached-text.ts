import type { Language } from '@sxsh/content-types/language';
import { shownName, type MediaFile } from '@sxsh/content-types/media-file';
import { firstWords } from '../words/first-words.ts';

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
export const attachedText = (files: readonly AttachedFile[], language: Language): string[] => [
  ...files.flatMap((file) => namesOf(file, language)),
  ...firstWords(
    files.flatMap(({ paragraphs }) => paragraphs),
    mostWords,
  ),
];
