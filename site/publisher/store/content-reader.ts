import { isDocumentCollection, type DocumentCollection } from '@sxsh/content-types/collections';
import type { PublishedForm } from '@sxsh/content-types/published-forms';
import { dateOf } from '@sxsh/content-types/tags';
import type { ContentReader, ListedDocument, PublicMedia } from '../../src/content/reader.ts';
import type { documents } from './documents.ts';
import type { listings } from './listings.ts';
import type { mediaFiles } from './media-files.ts';
import { publicMedia } from './public-media.ts';

type Parts = {
  documents: ReturnType<typeof documents>;
  listings: ReturnType<typeof listings>;
  mediaFiles: ReturnType<typeof mediaFiles>;
};
type Listed = ListedDocument<DocumentCollection>;

const vietnamese = new Intl.Collator('vi');
const newestFirst = (a: Listed, b: Listed) =>
  Date.parse(dateOf(b.form)) - Date.parse(dateOf(a.form)) || (a.id < b.id ? 1 : -1);

/** Answers pages from the content store (see `ContentReader`). */
export function contentReader({ documents, listings, mediaFiles }: Parts): ContentReader {
  const read = (collection: string, id: string) =>
    documents.readListed(collection, id) as ListedDocument | undefined;
  const all = (entries: { collection: string; id: string }[]): Listed[] =>
    entries.flatMap(({ collection, id }) => (read(collection, id) as Listed | undefined) ?? []);
  const listedOnly = (entries: { collection: string; id: string }[]): Listed[] =>
    all(entries.filter(({ collection }) => isDocumentCollection(collection)))
      .filter(({ withdrawn }) => !withdrawn)
      .sort(newestFirst);

  /** By what it was made of, which the store keeps in memory until it changes. */
  const known = new WeakMap<object, { files: unknown; media: PublicMedia | undefined }>();
  const media = (id: string): PublicMedia | undefined => {
    const form = read('media', id)?.form as PublishedForm<'media'> | undefined;
    const files = mediaFiles.of(id);
    if (!form) return undefined;
    const before = known.get(form);
    if (before?.files === files) return before.media;
    const cues = files.find((file) => file.cues)?.cues;
    const found = publicMedia(form, new Map(files.map((file) => [file.filename, file])));
    const made = found && cues ? { ...found, cues } : found;
    known.set(form, { files, media: made });
    return made;
  };

  const reader = {
    byId: read,
    bySlug: (collection: string, language: string, slug: string) =>
      documents.readBySlug(collection, slug, language),
    termBySlug: (collection: string, slug: string) => {
      const id = documents.idBySlug(collection, slug);
      return id === undefined ? undefined : read(collection, id);
    },
    latest: (...query: Parameters<ContentReader['latest']>) => all(listings.latest(...query)),
    inPeriod: (...query: Parameters<ContentReader['inPeriod']>) => all(listings.inPeriod(...query)),
    periods: listings.periods,
    sitemapPeriods: listings.allPeriods,
    sitemapEntries: (collection: string, period: string) =>
      all(listings.allInPeriod(collection, period)),
    terms: (collection: string) =>
      documents
        .idsOf(collection)
        .flatMap((id) => (read(collection, id) as ListedDocument<'topics'> | undefined) ?? [])
        .sort((a, b) => vietnamese.compare(a.form.title, b.form.title)),
    translations: (original: string) => listedOnly(documents.idsByOriginal(original)),
    referring: ({ id }: { id: string }, collections: readonly string[], limit: number) =>
      listedOnly(
        collections.flatMap((collection) =>
          documents.sourcesOf(id, collection, limit).map((id) => ({ collection, id })),
        ),
      ).slice(0, limit),
    media,
    global: (slug: string) => documents.read('globals', slug)?.form,
  };
  // The generic signatures narrow by collection, which rows of a table cannot show the compiler.
  return reader as unknown as ContentReader;
}
