import { readdirSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../lib/settings.ts';

const built = path.join(root, 'site/dist/client/_astro');

/** Puts a page into a folder that starts the site's own search thread as the search page does; gives its script. */
export async function writePage(folder: string): Promise<string> {
  const worker = readdirSync(built).find((name) => /^engine\.worker-.*\.js$/.test(name));
  if (!worker) throw new Error('The site is not built: run npm start or npm run build first.');
  await mkdir(path.join(folder, '_astro'), { recursive: true });
  await copyFile(path.join(built, worker), path.join(folder, '_astro', worker));
  const page = `<!doctype html><html lang="vi"><title>Tìm</title><script type="module">
    let thread, id = 0;
    const open = () => {
      thread ??= new Worker('/_astro/${worker}', { type: 'module' });
      thread.postMessage({ ask: 'open', root: '/', language: 'vi' });
    };
    window.focusBox = open;
    window.ask = (q) => new Promise((resolve, reject) => {
      const mine = ++id, start = performance.now();
      thread.onmessage = ({ data }) => {
        if (data.id !== mine) return;
        if (data.tell === 'failed') reject(new Error('failed'));
        else resolve({ ms: performance.now() - start, count: data.answer.count, searched: data.answer.searched });
      };
      thread.postMessage({ ask: 'search', id: mine, atLeast: 0, query: { q, sort: 'relevance', filters: {} } });
    });
  </script>`;
  await writeFile(path.join(folder, 'index.html'), page);
  return worker;
}

export type Answered = { ms: number; count: number; searched: number };
type Bench = { focusBox(): void; ask(q: string): Promise<Answered> };

/** The box gets the focus: everything that every search needs is loaded. */
export const focusBox = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as Bench).focusBox());
/** From Enter to the first results (the thread's answer; React's ten lines come after it). */
export const ask = (page: Page, q: string): Promise<Answered> =>
  page.evaluate((typed) => (window as unknown as Bench).ask(typed), q);
