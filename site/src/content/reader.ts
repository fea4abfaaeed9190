import { AsyncLocalStorage } from 'node:async_hooks';
import type {
  DocumentCollection,
  GlobalSlug,
  PublishedCollection,
  TermCollection,
} from '@sxsh/content-types/collections';
import type { Reference } from '@sxsh/content-types/form';
import type { Language } from '@sxsh/content-types/language';
import type { GlobalForm, ListedForm, PublishedForm } from '@sxsh/content-types/published-forms';
import type { Cue } from '@sxsh/content-types/web-vtt';

/** A public document as the content store holds it. */
export type StoredDocument<C extends PublishedCollection = PublishedCollection> = {
  collection: C;
  id: string;
  form: PublishedForm<C>;
  /** Present when the document was withdrawn: its page stays, with this notice, and leaves listings. */
  withdrawn?: { at: string; reason?: string };
};

/** A public document as lists and links show it: without its long fields. */
export type ListedDocument<C extends PublishedCollection = PublishedCollection> = Omit<
  StoredDocument<C>,
  'form'
> & { form: ListedForm<C> };

/** A file of the media library as the public gets it; addresses are within the portal. */
export type PublicFile = {
  path: string;
  mimeType: string;
  filesize: number;
  width?: number;
  height?: number;
  /** Pictures of pages: its text cannot be read or found. */
  isScan?: true;
};
export type PublicMedia = PublicFile & {
  id: string;
  form: PublishedForm<'media'>;
  /** The renditions, smallest first. */
  sizes: (PublicFile & { name: string })[];
  /** What captions say. */
  cues?: readonly Cue[];
};

/** A listing: a library in one language, or what carries a term in one language. */
export type Listing =
  { collection: DocumentCollection; language: Language } | { term: string; language: Language };

/**
 * How pages read content. The publisher answers from its content store; a preview answers from an
 * overlay; tests answer from memory. Only what is public now is ever given;
 * only the document that a page is about comes whole. Lists are newest first, by
 * `dateOf` and then id; withdrawn documents are in none of them.
 */
export type ContentReader = {
  byId<C extends PublishedCollection>(collection: C, id: string): ListedDocument<C> | undefined;
  bySlug<C extends DocumentCollection>(
    collection: C,
    language: Language,
    slug: string,
  ): StoredDocument<C> | undefined;
  termBySlug<C extends TermCollection>(collection: C, slug: string): ListedDocument<C> | undefined;
  latest(listing: Listing, limit: number): ListedDocument<DocumentCollection>[];
  inPeriod(listing: Listing, period: string): ListedDocument<DocumentCollection>[];
  /** The months that have documents, newest first. */
  periods(listing: Listing): { period: string; count: number }[];
  /** The months of a collection over all languages, for the sitemap. */
  sitemapPeriods(collection: DocumentCollection): string[];
  sitemapEntries(
    collection: DocumentCollection,
    period: string,
  ): ListedDocument<DocumentCollection>[];
  /** All terms of a collection, by title in Vietnamese order. */
  terms<C extends TermCollection>(collection: C): ListedDocument<C>[];
  /** The public translations of an original (without the original itself). */
  translations(originalId: string): ListedDocument<DocumentCollection>[];
  /** The latest public documents of these collections that refer to this one. */
  referring(
    target: Reference,
    collections: readonly DocumentCollection[],
    limit: number,
  ): ListedDocument<DocumentCollection>[];
  media(id: string): PublicMedia | undefined;
  global<G extends GlobalSlug>(slug: G): GlobalForm<G> | undefined;
};

/**
 * A live loader is never given the request, so the reader travels by async context. The storage hangs on
 * `globalThis` because the built site and the publisher hold two copies of this module.
 */
const key = Symbol.for('sxsh.content-reader');
type Holder = { [key]?: AsyncLocalStorage<ContentReader> };
const storage = ((globalThis as Holder)[key] ??= new AsyncLocalStorage<ContentReader>());

/** Runs `render` with pages reading from `reader`. */
export const withReader = <T>(reader: ContentReader, render: () => T): T =>
  storage.run(reader, render);

/** The reader of the page being rendered; an error outside `withReader`. */
export function currentReader(): ContentReader {
  const reader = storage.getStore();
  if (!reader) throw new Error('No content reader: render pages inside withReader().');
  return reader;
}
