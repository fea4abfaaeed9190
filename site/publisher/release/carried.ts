import { remembered, type CarriedDocument } from '@sxsh/content-types/releases';
import type { Store } from '../store/store.ts';

/**
 * The documents whose change a release brings to their pages: how many, and the first of them by name.
 * Call it before the store's account of the pages changes: that tells what is new.
 */
export function carriedTo(
  addresses: readonly string[],
  store: Store,
): { carried: number; documents: CarriedDocument[] } {
  const { pages, receipts, documents: known, routes } = store;
  const found = addresses.flatMap((address) =>
    receipts.expectedAt(address).map((expected) => ({ address, ...expected })),
  );
  const changeOf = ({ address, receipt }: (typeof found)[number]): CarriedDocument['change'] => {
    if (receipt.state !== 'live' || known.isWithdrawnAt(address)) return 'removed';
    const { collection, document } = receipt;
    const wasThere =
      pages.hashOf(address) !== undefined || routes.ofDocument(collection, document).length > 0;
    return wasThere ? 'updated' : 'added';
  };
  const documents = found.slice(0, remembered.documents).map((one) => ({
    collection: one.receipt.collection,
    id: one.receipt.document,
    title: one.title ?? one.address,
    address: one.address,
    change: changeOf(one),
  }));
  return { carried: found.length, documents };
}
