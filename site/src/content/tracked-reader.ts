import { languages } from '@sxsh/content-types/language';
import { tags } from '@sxsh/content-types/tags';
import type { ContentReader, Listing } from './reader.ts';

const listingTag = (listing: Listing, period: string): string =>
  'term' in listing
    ? tags.term(listing.term, listing.language, period)
    : period === 'front'
      ? tags.front(listing.collection, listing.language)
      : tags.period(listing.collection, listing.language, period);

/**
 * Takes a reader and gives one that answers the same and notes the tag of every look-up, also of those
 * that found nothing, so that a page is made again when what it missed appears. A slug that nobody has
 * is noted as its library's front: any document that takes it will touch that.
 */
export function trackReads(reader: ContentReader): { reader: ContentReader; tags: Set<string> } {
  const seen = new Set<string>();
  const note = <T>(tag: string, value: T): T => {
    seen.add(tag);
    return value;
  };
  const tracked: ContentReader = {
    byId: (collection, id) => note(tags.document(id), reader.byId(collection, id)),
    bySlug: (collection, language, slug) => {
      const found = reader.bySlug(collection, language, slug);
      return note(found ? tags.document(found.id) : tags.front(collection, language), found);
    },
    termBySlug: (collection, slug) => {
      const found = reader.termBySlug(collection, slug);
      return note(found ? tags.document(found.id) : tags.terms(collection), found);
    },
    latest: (listing, limit) => note(listingTag(listing, 'front'), reader.latest(listing, limit)),
    inPeriod: (listing, period) =>
      note(listingTag(listing, period), reader.inPeriod(listing, period)),
    periods: (listing) =>
      note(
        tags.periods('term' in listing ? listing.term : listing.collection),
        reader.periods(listing),
      ),
    sitemapPeriods: (collection) =>
      note(tags.periods(collection), reader.sitemapPeriods(collection)),
    sitemapEntries: (collection, period) => {
      for (const language of languages) seen.add(tags.period(collection, language, period));
      return reader.sitemapEntries(collection, period);
    },
    terms: (collection) => note(tags.terms(collection), reader.terms(collection)),
    translations: (originalId) =>
      note(tags.translations(originalId), reader.translations(originalId)),
    referring: (target, ...of) => note(tags.inverse(target.id), reader.referring(target, ...of)),
    media: (id) => note(tags.document(id), reader.media(id)),
    global: (slug) => note(tags.global(slug), reader.global(slug)),
  };
  return { reader: tracked, tags: seen };
}
