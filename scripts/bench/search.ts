import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser } from '@playwright/test';
import { glossaryAddress } from '../../site/search/glossary-file.ts';
import { blockSizes, shelfOf, shelves } from '../../site/search/index/blocks.ts';
import { writeManifest } from '../../site/search/index/manifest-file.ts';
import type { SearchRecord } from '../../site/search/index/record.ts';
import { writePortalJson } from '../../site/search/index/portal-file.ts';
import { titlesFolder } from '../../site/search/titles/keys.ts';
import { newest } from '../../site/search/query/scope.ts';
import { commonEntries } from '../../site/search/words/glossary.ts';
import { findBrowser } from '../lib/browser.ts';
import { writeTitles } from '../lib/search/titles.ts';
import { summary } from '../lib/statistics.ts';
import { machine } from './archive.ts';
import type { BuildFigures, BuildWork } from './search/build.ts';
import { serve, type Fetched } from './search/line.ts';
import { ask, focusBox, openPage, writePage } from './search/page.ts';
import { records } from './search/records.ts';
import { slowProcessor } from './search/slow-processor.ts';

/** 1.6 Mbit/s, 150 ms there and back. */
const slowLine = { bytesPerSecond: 200_000, latency: 150 };
const ordinary =
  `nước thải|kiểm toán năng lượng|thu hồi nước ngưng|tiết kiệm điện|biến tần|nồi hơi|khí nén|bụi gỗ|chất thải nguy hại|qd 1419|hạt điều|dệt nhuộm|nuoc thai che bien|cách nhiệt đường ống|hóa chất|điện mặt trời mái xưởng|bao bì|làng nghề|TKNL|đèn led|giờ cao điểm|rò rỉ|kinh tế tuần hoàn|bùn thải|xử lý mùi|cao su|nhãn năng lượng|vốn vay ưu đãi|kiểm kê khí nhà kính|tập huấn công nhân`.split(
    '|',
  );
const common = 'sản xuất sạch hơn';

function buildIn(work: BuildWork): Promise<BuildFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./search/build.ts', import.meta.url));
    let figures: BuildFigures | undefined;
    child.once('message', (message) => (figures = message as BuildFigures));
    child.once('exit', () =>
      figures ? resolve(figures) : reject(new Error('the build of a bundle failed')),
    );
    child.send(work);
  });
}

const sizeOf = (folder: string) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.map((one) => statSync(path.join(one.parentPath, one.name)).size);
  return {
    files: files.length,
    MB: Math.round(bytes.reduce((sum, one) => sum + one, 0) / 1e5) / 10,
  };
};

/** The documents of each bundle as the publisher keeps them, in the order in which readers are told of them. */
function bundlesOf(archive: readonly SearchRecord[]): number[][] {
  const { hot, front, block } = blockSizes;
  const places = archive.map((_, place) => place);
  const rest = places.slice(hot);
  const kept = shelves.flatMap((shelf) =>
    rest.filter((place) => shelfOf(archive[place]?.filters ?? {}) === shelf).slice(0, front[shelf]),
  );
  const others = rest.filter((place) => !kept.includes(place));
  const blocks = Array.from({ length: Math.ceil(others.length / block) }, (_, at) =>
    others.slice(at * block, (at + 1) * block),
  );
  return [places.slice(0, hot), kept, ...blocks].filter(({ length }) => length > 0);
}

async function buildIndex(docs: number, outputFolder: string, say: (line: string) => void) {
  const archive = records(docs);
  const built: BuildFigures[] = [];
  for (const places of bundlesOf(archive)) {
    built.push(await buildIn({ docs, places, outputFolder }));
    say(`a bundle of ${places.length} documents built`);
  }
  const [first] = built;
  if (!first) throw new Error('no documents');
  await writeTitles(outputFolder, archive);
  await writeManifest(outputFolder, {
    program: first.written.program,
    bundles: built.map(({ written }) => ({ ...written, dead: [] })),
  });
  await writePortalJson(outputFolder, glossaryAddress, commonEntries);
  const of = (figures: BuildFigures | undefined) =>
    figures && {
      documents: figures.written.documents.vi,
      cpuSeconds: Math.round(10 * figures.cpuSeconds) / 10,
      peakMB: figures.peakMB,
      ...sizeOf(path.join(outputFolder, figures.written.bundle)),
    };
  const titles = sizeOf(path.join(outputFolder, titlesFolder));
  const atOnce = newest(
    built.map(({ written }) => ({ documents: written.documents.vi ?? 0 })),
    'default',
  );
  return {
    figures: { hot: of(first), front: of(built[1]), bundles: built.length, titles },
    archive: built.slice(atOnce).map(({ written }) => `/${written.bundle}`),
  };
}

const kinds: readonly (readonly [kind: string, file: RegExp])[] = [
  ['program', /\/program-/],
  ['thread', /\/_astro\/engine\.worker/],
  ['manifest', /\/search\/manifest/],
  ['glossary', /\/search\/glossary/],
  ['labels', /\/search\/labels/],
  ['titles', /\/search\/titles\//],
  ['facts', /facts\./],
  ['list of documents', /\.pf_meta$/],
  ['words', /\.pf_index$/],
  ['texts', /\.pf_fragment$/],
];
function fetchedBy(fetched: readonly Fetched[], archive: readonly string[]) {
  const ours = fetched
    .filter(({ path: file }) => kinds.some(([, kind]) => kind.test(file)))
    .filter(({ path: file }) => !archive.some((bundle) => file.startsWith(bundle)));
  const KB = (some: readonly Fetched[]) =>
    Math.round(some.reduce((sum, { bytes }) => sum + bytes, 0) / 100) / 10;
  return {
    KB: KB(ours),
    requests: ours.length,
    /** Of Pagefind's script and of its WebAssembly: each once, whatever the number of bundles. */
    fetchesOfProgram: ['pagefind.js', 'wasm.'].map(
      (name) => ours.filter(({ path: file }) => path.basename(file).startsWith(name)).length,
    ),
    ...Object.fromEntries(
      kinds.map(([name, kind]) => [name, KB(ours.filter(({ path: file }) => kind.test(file)))]),
    ),
  };
}

/** A browser that has never been here, what it fetches of the archive left out: one query, and the next, over a slow line with a slow processor. */
async function coldQueries(
  browser: Browser,
  server: Awaited<ReturnType<typeof serve>>,
  [first, next]: readonly [string, string],
  archive: readonly string[],
) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await openPage(page, server.url);
  server.take();
  server.become(slowLine);
  const end = slowProcessor(4);
  try {
    await focusBox(page);
    await sleep(1000);
    const ms = await ask(page, first);
    // Titles of older documents come after the first results.
    await server.rest();
    const firstFetched = fetchedBy(server.take(), archive);
    const nextMs = await ask(page, next);
    await server.rest();
    return { ms, firstFetched, nextMs, nextFetched: fetchedBy(server.take(), archive) };
  } finally {
    end();
    server.become();
    await context.close();
  }
}

async function warmQueries(browser: Browser, url: string, times: number) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await openPage(page, url);
  await focusBox(page);
  await ask(page, 'cổng');
  const end = times > 1 ? slowProcessor(times) : () => undefined;
  const took: number[] = [];
  try {
    // Its index chunks are there from the first time; the answer itself is not kept.
    for (const query of ordinary) await ask(page, query);
    for (const query of ordinary) took.push(await ask(page, query.toUpperCase()));
    const commons = [];
    await ask(page, common);
    for (let at = 0; at < 5; at += 1) {
      // So many other words that the places of the common ones are no longer kept.
      for (const query of ordinary.slice(0, 20)) await ask(page, query);
      commons.push(await ask(page, common.toUpperCase()));
    }
    return { ordinary: summary(took), common: summary(commons) };
  } finally {
    end();
    await context.close();
  }
}

/** Figures of search in an archive of so many documents: what the index costs, what a browser fetches and waits. */
export async function searchBench(docs: number, say: (line: string) => void) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sxsh-bench-search-'));
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser: install Chromium or set CHROMIUM');
  const { figures: index, archive } = await buildIndex(docs, folder, say);
  await writePage(folder);
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--user-agent=sxsh-bench-browser'],
  });
  try {
    const cold = [];
    for (let at = 0; at < 5; at += 1) {
      const pair = [ordinary[at] ?? '', ordinary[at + 5] ?? ''] as const;
      cold.push(await coldQueries(browser, server, pair, archive));
      say(`cold: ${pair[0]}`);
    }
    const coldCommon = await coldQueries(browser, server, [common, 'nước'], archive);
    const warm = await warmQueries(browser, server.url, 1);
    const warmSlow = await warmQueries(browser, server.url, 4);
    return {
      docs,
      index,
      coldMs: summary(cold.map(({ ms }) => ms)),
      coldKB: summary(cold.map(({ firstFetched }) => firstFetched.KB)),
      nextMs: summary(cold.map(({ nextMs }) => nextMs)),
      nextKB: summary(cold.map(({ nextFetched }) => nextFetched.KB)),
      coldFetched: cold[0]?.firstFetched,
      coldCommon: { ms: Math.round(coldCommon.ms), fetched: coldCommon.firstFetched },
      warm,
      warmAt4x: warmSlow,
      slowedBy:
        'the line in the server (bytes of all requests share it); the processor by stopping the renderers, page and thread alike, 30 of every 40 ms',
      targets: { coldKB: 350, coldMs: 3500, warmMs: 100, warmAt4xMs: 400, hotCpuSeconds: 1.5 },
      machine: machine(),
      loadAverage: Math.round(10 * (loadavg()[0] ?? 0)) / 10,
    };
  } finally {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
