import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { fileOf, searchAddress } from '@sxsh/content-types/addresses';
import { labelsAddress } from '../../../site/search/labels-file.ts';
import { writePortalJson } from '../../../site/search/index/portal-file.ts';
import { copyAssets } from '../../../site/publisher/release/assets.ts';
import { renderPage } from '../../../site/publisher/render/render-page.ts';
import { loadApp } from '../../../site/publisher/render/site-build.ts';
import { openStore } from '../../../site/publisher/store/store.ts';
import { vi } from '../../../site/src/i18n/vi.ts';
import { root } from '../../lib/settings.ts';

const built = path.join(root, 'site/dist');

/**
 * Puts the portal's own search page into a folder, as the publisher renders it of an empty archive, with the files
 * that it loads and their compressed twins.
 */
export async function writePage(folder: string): Promise<void> {
  const entry = path.join(built, 'server/entry.mjs');
  if (!existsSync(entry))
    throw new Error('The site is not built: run npm start or npm run build first.');
  const scratch = await mkdtemp(path.join(tmpdir(), 'sxsh-bench-store-'));
  const store = openStore(path.join(scratch, 'publisher.db'));
  try {
    const address = searchAddress('vi');
    const page = await renderPage(store, await loadApp(entry), 'http://localhost:4321', address);
    if (!('body' in page)) throw new Error(`No search page: ${JSON.stringify(page)}`);
    const file = path.join(folder, fileOf(address));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, page.body);
  } finally {
    store.close();
    await rm(scratch, { recursive: true });
  }
  await copyAssets(path.join(built, 'client'), folder);
  await writePortalJson(folder, labelsAddress, { topic: {}, industry: {}, place: {} });
}

/** Opens the search page and waits until its script has taken it over. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(new URL(searchAddress('vi'), url).href);
  await page.waitForSelector('astro-island:not([ssr]) .search-form');
}

/** The box gets the focus: everything that every search needs is loaded. */
export const focusBox = (page: Page): Promise<void> => page.focus('#search-box');

/** Milliseconds from Enter to the frame that shows results (or says that there are none) of what was typed. */
export async function ask(page: Page, q: string): Promise<number> {
  await page.fill('#search-box', q);
  const shown = page.evaluate(
    ({ typed, failed }) =>
      new Promise<number>((resolve, reject) => {
        let start = 0;
        const look = () => {
          const text = document.querySelector('.search-status')?.textContent ?? '';
          if (text === failed) reject(new Error(`${typed}: ${text}`));
          if (!text.includes(`“${typed}”`)) return;
          seen.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        };
        const seen = new MutationObserver(() => start > 0 && look());
        seen.observe(document.body, { subtree: true, childList: true, characterData: true });
        const pressed = (event: KeyboardEvent) => {
          if (event.key !== 'Enter') return;
          document.removeEventListener('keydown', pressed, true);
          start = event.timeStamp;
        };
        document.addEventListener('keydown', pressed, true);
      }),
    { typed: q, failed: vi.searchUnavailable },
  );
  await page.press('#search-box', 'Enter');
  return shown;
}
