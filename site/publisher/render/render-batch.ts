import { priorities } from '../store/pages.ts';
import type { Store } from '../store/store.ts';
import { renderPage, type Rendered } from './render-page.ts';
import type { SiteBuild } from './site-build.ts';

/**
 * Pages of one release: enough that a burst shares its cost, few enough that nobody waits long. Documents
 * themselves go out before the pages that list them, however many those are.
 */
const inOrder = [priorities.document, priorities.listing, priorities.background];
const size = 64;

/**
 * Renders the pages that are waiting, those that somebody waits for first. Between two pages other than
 * documents it ends early when `isUrgent` says that somebody waits for a document. After every page other
 * work gets its turn: a render that never yields to the event loop grows to gigabytes.
 */
export async function renderBatch(
  store: Store,
  build: SiteBuild,
  siteUrl: string,
  isUrgent: () => boolean,
): Promise<Rendered[]> {
  const lowest = inOrder.find((priority) => store.pages.hasDirty(priority));
  if (lowest === undefined) return [];
  const addresses = store.pages.nextDirty(lowest, size);
  const rendered: Rendered[] = [];
  for (const address of addresses) {
    rendered.push(await renderPage(store, build, siteUrl, address));
    await new Promise(setImmediate);
    if (lowest !== priorities.document && isUrgent()) break;
  }
  return rendered;
}
