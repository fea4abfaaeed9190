import { priorities } from '../store/pages.ts';
import type { Store } from '../store/store.ts';
import { renderPage, type Rendered } from './render-page.ts';
import type { SiteBuild } from './site-build.ts';

/** Pages of one release: enough that a burst shares its cost, few enough that nobody waits long. */
const freshBatch = 64;
const backgroundBatch = 64;

/**
 * Renders the pages that are waiting, those that somebody waits for first. A background batch ends early
 * when `isUrgent` says that somebody waits. After every page other work gets its turn: a render that never
 * yields to the event loop grows to gigabytes.
 */
export async function renderBatch(
  store: Store,
  build: SiteBuild,
  siteUrl: string,
  isUrgent: () => boolean,
): Promise<Rendered[]> {
  const isFresh = store.pages.hasDirty(priorities.listing);
  const addresses = isFresh
    ? store.pages.nextDirty(priorities.listing, freshBatch)
    : store.pages.nextDirty(priorities.background, backgroundBatch);
  const rendered: Rendered[] = [];
  for (const address of addresses) {
    rendered.push(await renderPage(store, build, siteUrl, address));
    await new Promise(setImmediate);
    if (!isFresh && isUrgent()) break;
  }
  return rendered;
}
