import { fixedAddresses } from '@sxsh/content-types/addresses';
import { addressesFor } from '../intake/affected.ts';
import { priorities } from '../store/pages.ts';
import type { Store } from '../store/store.ts';

/** Asks for every page of the portal to be rendered, in the background. */
export function renderEverything(store: Store): void {
  store.transaction(() => {
    for (const stored of store.documents.everyAddressed())
      store.pages.invalidate(addressesFor(store, stored), priorities.background);
    const former = store.routes.every().map(({ address }) => address);
    for (const addresses of [fixedAddresses(), former, store.pages.every()])
      store.pages.invalidate(addresses, priorities.background);
  });
}
