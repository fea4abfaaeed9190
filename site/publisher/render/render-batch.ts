import { compress, writeWithTwins } from '../release/files.ts';
import { stagedFile, type Staged } from '../release/stage.ts';
import type { Store } from '../store/store.ts';
import { renderPage } from './render-page.ts';
import type { SiteApp } from './site-build.ts';

export type Batch = {
  addresses: readonly string[];
  /** Folder that new pages are written to, one file each. */
  stage: string;
  /** The portal's address without a slash at its end. */
  siteUrl: string;
  /** Asked after every page: true ends the batch early. */
  isOver?: () => boolean;
};

/**
 * Renders pages and writes those whose bytes are new to the stage with their compressed twins. After every
 * page other work gets its turn: a render that never yields to the event loop grows to gigabytes.
 */
export async function renderBatch(store: Store, app: SiteApp, batch: Batch): Promise<Staged[]> {
  const { addresses, stage, siteUrl, isOver = () => false } = batch;
  const staged: Staged[] = [];
  const writing: Promise<void>[] = [];
  for (const address of addresses) {
    const page = await renderPage(store, app, siteUrl, address);
    if (!('body' in page)) staged.push(page);
    else {
      const { body, hash, tags } = page;
      const isNew = store.pages.hashOf(address) !== hash;
      const file = String(staged.length);
      // The next page is rendered meanwhile.
      if (isNew) {
        const written = compress(body).then((content) =>
          writeWithTwins(stagedFile(stage, file), content),
        );
        // A fault of the disk shows at the end, not as one that nobody handles.
        written.catch(() => undefined);
        writing.push(written);
      }
      staged.push({ address, hash, tags, ...(isNew && { file, hasTwins: true }) });
    }
    await new Promise(setImmediate);
    if (isOver()) break;
  }
  // Nothing is written any more when this ends, however it ends.
  await Promise.allSettled(writing);
  await Promise.all(writing);
  return staged;
}
