import { addressesOf, termPeriodAddress } from '@sxsh/content-types/addresses';
import { isTermCollection } from '@sxsh/content-types/collections';
import { languages } from '@sxsh/content-types/language';
import { tags, tagsOf, termsOf } from '@sxsh/content-types/tags';
import { noteCause } from '../render/renewal.ts';
import type { Stored } from '../store/documents.ts';
import { priorities } from '../store/pages.ts';
import { placementOf } from '../store/placement.ts';
import type { Store } from '../store/store.ts';

/** More pages than this for one change go through in the background, behind single publishes. */
const freshLimit = 200;

/** Every address that exists because of this document, as the store knows its terms and months now. */
export function addressesFor(store: Store, stored: Stored): string[] {
  const { collection, form } = stored;
  const placement = placementOf(stored);
  if (placement) {
    const terms = termsOf(form).flatMap((term) => {
      const slug = store.documents.readListed(term.collection, term.id)?.form.slug;
      return slug ? [{ collection: term.collection, slug }] : [];
    });
    return addressesOf({ ...placement, terms });
  }
  if (!isTermCollection(collection)) return [];
  const { slug } = form;
  if (!slug) return [];
  const months = languages.flatMap((language) =>
    store.listings
      .periods({ term: stored.id, language })
      .map(({ period }) => termPeriodAddress(collection, language, slug, period)),
  );
  return [...addressesOf({ collection, slug }), ...months];
}

const tagsFor = (stored: Stored | undefined): string[] => {
  if (!stored) return [];
  if (stored.collection === 'globals')
    return [tags.global(stored.id as Parameters<typeof tags.global>[0])];
  return tagsOf(stored.collection, stored.form);
};

/**
 * Asks for every page that a change touches to be rendered again: what exists because of the document as
 * it was and as it is, and what read it.
 *
 * @param change `ended` are the addresses that existed because of the document as it was; `moved` the
 *   listings whose months have more or fewer documents
 */
export function invalidateFor(
  store: Store,
  change: {
    before: Stored | undefined;
    after: Stored | undefined;
    ended: readonly string[];
    moved: readonly string[];
  },
): void {
  const { before, after, ended, moved } = change;
  const [own, ...itsListings] = after ? addressesFor(store, after) : [];
  const touched = [...tagsFor(before), ...tagsFor(after), ...moved.map(tags.periods)];
  const readers = store.pages.withTags([...new Set(touched)]);
  if (own) store.pages.invalidate([own], priorities.document);
  store.pages.invalidate([...itsListings, ...readers.slice(0, freshLimit)], priorities.listing);
  const late = readers.slice(freshLimit);
  store.pages.invalidate(late, priorities.background);
  const cause = after ?? before;
  if (late.length > 0 && cause) noteCause(store, cause);
  // Last, so that the pages that link to an ended one have let go of it.
  store.pages.invalidate(ended, priorities.listing);
}
