import {
  addressesOf,
  fixedAddresses,
  periodAddress,
  sitemapAddress,
  termPeriodAddress,
} from '@sxsh/content-types/addresses';
import { isDocumentCollection, termCollections } from '@sxsh/content-types/collections';
import type { Priority } from '../store/pages.ts';
import type { Store } from '../store/store.ts';

/** The terms that have pages, by id. */
function termsOf(store: Store) {
  return new Map(
    termCollections.flatMap((collection) =>
      store.documents.idsOf(collection).flatMap((id) => {
        const slug = store.documents.readListed(collection, id)?.form.slug;
        return slug ? [[id, { collection, slug }] as const] : [];
      }),
    ),
  );
}

/** Asks for every page of the portal to be rendered when it has its turn: documents before what lists them. */
export function renderEverything(store: Store, priority: Priority): void {
  const terms = termsOf(store);
  const months = store.listings.everyMonth().flatMap(({ listing, language, period }) => {
    const term = terms.get(listing);
    if (term) return [termPeriodAddress(term.collection, language, term.slug, period)];
    if (!isDocumentCollection(listing)) return [];
    const archive = listing === 'pages' ? [] : [periodAddress(listing, language, period)];
    return [...archive, sitemapAddress(listing, period)];
  });
  store.transaction(() => {
    for (const addresses of [
      store.documents.everyAddress(),
      months,
      [...terms.values()].flatMap(addressesOf),
      fixedAddresses(),
      store.routes.every().map(({ address }) => address),
      store.pages.every(),
    ])
      store.pages.invalidate(addresses, priority);
  });
}
