import { isoDay } from '@sxsh/content-types/period';
import { glossaryAddress, glossaryFile } from '../../../search/glossary-file.ts';
import { manifest, manifestAddress } from '../../../search/manifest.ts';
import { bundlesOf, titlesReader } from '../../../search/query/open.ts';
import { readingsOf, wordings, type Wordings } from '../../../search/query/readings.ts';
import { newest, search, type Archive, type Bundle } from '../../../search/query/scope.ts';
import type { Hit } from '../../../search/query/search-reading.ts';
import { glossaryOn } from '../../../search/words/glossary.ts';
import { excerpt, spotOf } from './excerpt.ts';
import type { Ask, Result, Shown, Told } from './messages.ts';

// The thread in which the search page searches: the page itself never waits for it.

type Opening = Extract<Ask, { ask: 'open' }>;
type Engine = {
  archive: Archive;
  known: Wordings;
  language: Opening['language'];
  /** True when the portal has replaced the bundles since they were opened. */
  isLost: boolean;
};

/** How many results are shown, and added, at a time. */
const pageLength = 10;
const tell = (message: Told): void => {
  postMessage(message);
};
// Before Pagefind's program is given another one.
const network = fetch.bind(globalThis);
const read = (address: string) => network(address);

async function opened({ root, language }: Opening): Promise<Engine> {
  const fresh = async (address: string): Promise<unknown> => {
    const response = await network(root + address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  };
  const [listed, glossary] = await Promise.all([fresh(manifestAddress), fresh(glossaryAddress)]);
  const state = { isLost: false };
  const bundles = bundlesOf({
    manifest: manifest.parse(listed),
    language,
    root,
    read,
    load: (address) => import(/* @vite-ignore */ address),
    lost: () => (state.isLost = true),
  });
  const today = isoDay(new Date().toISOString());
  const known = wordings(glossaryOn(glossaryFile.parse(glossary), today, language));
  const archive = { bundles, readTitles: titlesReader({ root, read }) };
  return Object.assign(state, { archive, known, language });
}

let opening: Opening | undefined;
let engine: Promise<Engine> | undefined;
/** Opened once; a failure is forgotten, so that the next search tries again. */
function engineNow(): Promise<Engine> {
  if (!opening) throw new Error('not opened');
  return (engine ??= opened(opening).catch((error: unknown) => {
    engine = undefined;
    throw error;
  }));
}

async function resultOf({ shard, facts, places, nearness }: Hit): Promise<Result[]> {
  const found = await shard.read(facts.id);
  // Removed from the portal since the index was opened.
  if (!found) return [];
  const from = facts.ends[1];
  return [
    {
      id: found.url,
      address: found.url,
      title: found.title,
      date: found.date,
      kind: found.kind,
      excerpt: excerpt(found.content, places, { from }),
      picture: found.picture,
      spot: spotOf(found, places, from),
      isPartial: nearness === 'partial',
    },
  ];
}
const resultsOf = async (hits: readonly Hit[]) => (await Promise.all(hits.map(resultOf))).flat();

/** The search that the page wants now; an earlier one is given up. */
let current: { id: number; isStopped: boolean; hits: Hit[]; answer?: Shown } | undefined;

type Search = Extract<Ask, { ask: 'search' }>;

async function answerTo(asked: Search): Promise<void> {
  const engineOfNow = await engineNow();
  const isOver = await answerWith(engineOfNow, asked).catch((error: unknown) => {
    if (engineOfNow.isLost) return false;
    throw error;
  });
  if (isOver || current?.id !== asked.id) return;
  // Whoever kept the page open for hours searches what there is now.
  engine = undefined;
  await answerWith(await engineNow(), asked);
}

/** Tells the page what it finds; false when a part of the index is no longer there. */
async function answerWith(its: Engine, { id, query, atLeast }: Search): Promise<boolean> {
  const mine: NonNullable<typeof current> = { id, isStopped: false, hits: [] };
  current = mine;
  const { archive, known, language } = its;
  const { bundles } = archive;
  const count = (some: readonly Bundle[]) => some.reduce((sum, one) => sum + one.documents, 0);
  const readings = readingsOf(query.q, known);
  const { filters, sort } = query;
  const from = Math.max(atLeast, newest(bundles, 'default'));
  const question = { readings, language, filters, sort };
  for await (const { answer, searched, goesOn } of search(archive, question, from)) {
    const results = await resultsOf(answer.hits.slice(0, pageLength));
    if (current !== mine) return true;
    if (its.isLost) return false;
    mine.hits = answer.hits;
    mine.answer = {
      q: query.q,
      results,
      read: pageLength,
      count: answer.whole,
      all: answer.hits.length,
      counts: answer.counts,
      searched: count(bundles.slice(0, searched)),
      total: count(bundles),
      bundles: searched,
      goesOn: goesOn && !mine.isStopped,
    };
    tell({ id, tell: 'answer', answer: mine.answer });
    if (mine.isStopped) break;
  }
  return true;
}

async function addTo(id: number): Promise<void> {
  const mine = current;
  const before = mine?.answer;
  if (!before || mine.id !== id) return;
  const to = before.read + pageLength;
  const results = [...before.results, ...(await resultsOf(mine.hits.slice(before.read, to)))];
  // The archive gave another answer meanwhile.
  if (mine.answer !== before) return;
  mine.answer = { ...before, results, read: to };
  tell({ id, tell: 'answer', answer: mine.answer });
}

onmessage = ({ data }: MessageEvent<Ask>) => {
  switch (data.ask) {
    case 'open':
      opening ??= data;
      engineNow()
        .then(({ archive: { bundles } }) =>
          Promise.all(bundles.slice(0, newest(bundles, 'default')).map(({ open }) => open())),
        )
        // The search that follows says so.
        .catch(() => undefined);
      return;
    case 'search':
      answerTo(data).catch(() => tell({ id: data.id, tell: 'failed' }));
      return;
    case 'more':
      addTo(data.id).catch(() => tell({ id: data.id, tell: 'failed' }));
      return;
    case 'stop':
      if (current?.id !== data.id) return;
      current.isStopped = true;
      if (current.answer)
        tell({ id: data.id, tell: 'answer', answer: { ...current.answer, goesOn: false } });
  }
};
