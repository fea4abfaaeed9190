import type { DocumentCollection } from '@sxsh/content-types/collections';
import type { Language } from '@sxsh/content-types/language';
import type { ContentReader, ListedDocument } from '../reader.ts';
import { addressOfDocument, documentAt, isPresent } from './resolve.ts';

/** The same content in a language, the document itself included. */
export type Translation = { language: Language; address: string };

/** Every public language version of a document, itself first; one alone means it is not translated. */
export function translationsOf(
  reader: ContentReader,
  document: ListedDocument<DocumentCollection>,
): Translation[] {
  const { translationOf } = document.form;
  const original = translationOf && documentAt(reader, translationOf);
  const others = [original, ...reader.translations(translationOf?.id ?? document.id)];
  const versions = [document, ...others.filter(isPresent).filter(({ id }) => id !== document.id)];
  const byLanguage = new Map<Language, Translation>();
  for (const version of versions) {
    const { language } = version.form;
    if (!byLanguage.has(language))
      byLanguage.set(language, { language, address: addressOfDocument(version) });
  }
  return [...byLanguage.values()];
}
