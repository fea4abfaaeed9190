import { addressOf } from '@sxsh/content-types/addresses';
import {
  isDocumentCollection,
  isTermCollection,
  type PublishedCollection,
} from '@sxsh/content-types/collections';
import { languages } from '@sxsh/content-types/language';
import { isSlug } from '@sxsh/content-types/slug';

/**
 * The addresses a document or term has by its slug and language; none for what has no page of its own or
 * no usable slug yet. A term has one in each language.
 */
export function pathsOf(
  collection: PublishedCollection,
  row: { slug?: unknown; language?: unknown },
): string[] {
  const { slug, language } = row;
  if (typeof slug !== 'string' || !isSlug(slug)) return [];
  if (isTermCollection(collection)) return languages.map((l) => addressOf(collection, l, slug));
  if (!isDocumentCollection(collection)) return [];
  const written = languages.find((known) => known === language) ?? 'vi';
  return [addressOf(collection, written, slug)];
}
