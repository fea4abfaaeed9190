import { addressOf } from '@sxsh/content-types/addresses';
import { articleData } from '../e2e/content.ts';
import type { CmsClient } from '../lib/cms-client.ts';
import { isLive } from '../lib/live.ts';
import { summary } from '../lib/statistics.ts';

export type Burst = {
  documents: number;
  /** From the press to the first, to half and to all of them being live (milliseconds). */
  firstMs: number;
  p50Ms: number;
  allMs: number;
  /** Of them live; the others were not within a minute. */
  live: number;
  pagesRendered: number;
};

type Draft = { id: string; slug: string; title: string };

const patience = 60_000;

/** Looks at the pages again and again until all are live; gives when each was (milliseconds from `start`). */
async function whenLive(
  start: number,
  pages: readonly { url: string; text: string }[],
): Promise<number[]> {
  const waiting = new Set(pages);
  const times: number[] = [];
  while (waiting.size > 0 && performance.now() - start < patience)
    // From both ends: a bulk action may begin with the newest.
    for (const page of new Set([...[...waiting].slice(0, 10), ...[...waiting].slice(-10)])) {
      if (!(await isLive(page.url, page.text).catch(() => false))) continue;
      waiting.delete(page);
      times.push(performance.now() - start);
    }
  return times;
}

type Bursts = {
  cms: CmsClient;
  siteUrl: string;
  /** Pages that the publisher has rendered so far. */
  rendered: () => Promise<number>;
  settled: () => Promise<void>;
};

async function burst(
  { siteUrl, rendered, settled }: Bursts,
  documents: readonly Draft[],
  press: () => Promise<unknown>,
): Promise<Burst> {
  const before = await rendered();
  const start = performance.now();
  const pressed = press();
  const times = await whenLive(
    start,
    documents.map(({ slug, title }) => ({
      url: `${siteUrl}${addressOf('articles', 'vi', slug)}`,
      text: title,
    })),
  );
  await pressed;
  await settled();
  const { p50, max } = summary(times);
  return {
    documents: documents.length,
    firstMs: Math.round(Math.min(...times)),
    p50Ms: Math.round(p50),
    allMs: Math.round(max),
    live: times.length,
    pagesRendered: (await rendered()) - before,
  };
}

const titlesOf = (count: number, what: string) =>
  Array.from({ length: count }, (_, index) => `${what} số ${index}`);

async function drafts(cms: CmsClient, titles: readonly string[]): Promise<Draft[]> {
  const made: Draft[] = [];
  for (const title of titles) {
    const { id, slug } = await cms.create('articles', articleData(title), { draft: true });
    made.push({ id, slug, title });
  }
  return made;
}

/** 200 drafts published by one bulk action of the list, as the admin sends it. */
export async function bulkAction(bursts: Bursts, count = 200): Promise<Burst> {
  const made = await drafts(bursts.cms, titlesOf(count, 'Bài đăng hàng loạt'));
  const ids = made.map(({ id }) => id).join(',');
  const url = `/api/articles?depth=0&limit=${count}&where[id][in]=${ids}`;
  return burst(bursts, made, async () => {
    const response = await bursts.cms.request('PATCH', url, { _status: 'published' });
    if (!response.ok) throw new Error(`bulk: ${response.status} ${await response.text()}`);
  });
}

/** 50 people who press Publish within a second. */
export async function manyEditors(bursts: Bursts, count = 50): Promise<Burst> {
  const made = await drafts(bursts.cms, titlesOf(count, 'Bài của nhiều biên tập viên'));
  return burst(bursts, made, () =>
    Promise.all(made.map(({ id }) => bursts.cms.update('articles', id, { _status: 'published' }))),
  );
}
