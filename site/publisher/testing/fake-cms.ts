import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  changePage,
  documentPage,
  documentRequest,
  receiptRequest,
  type Change,
  type ChangeCollection,
  type Receipt,
} from '@sxsh/content-types/change';

export const testKey = 'the-publisher-key-of-the-tests-0123456789';

/** 503, 500, a connection that breaks in the middle of the JSON, a page of HTML that says all is well. */
export type CmsFault = 'down' | 'error' | 'cut' | 'nonsense';

type Entry = { change: Change; document?: Record<string, unknown>; unreadable?: string };

const textOf = async (request: IncomingMessage) => {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString('utf8');
  return text;
};

/**
 * The CMS's side of the contract in `content-types/change.ts`, in memory behind a real HTTP server. `put`
 * writes a document as the CMS would stand it; what is not public at `now()` is never given out.
 */
export async function fakeCms() {
  const entries = new Map<string, Entry>();
  const files = new Map<string, Uint8Array>();
  /** Files whose sending breaks off. */
  const broken = new Set<string>();
  const receipts: Receipt[] = [];
  let lineage = 'lineage-1';
  let reports = 0;
  let clock = () => Date.now();
  let tick = 0;
  let fault: CmsFault | undefined;
  let faultAt = '';
  let delay = 0;
  /** What was asked for, without its query. */
  const asked: string[] = [];
  let isCareless = false;
  const now = () => new Date(clock()).toISOString();
  /** Distinct times, in the order of the saves. */
  const nextTime = () => new Date(clock() + (tick += 1)).toISOString();

  const isVisible = ({ state, visibleFrom, visibleUntil }: Change) =>
    (state === 'published' || state === 'withdrawn') &&
    (visibleFrom ?? '') <= now() &&
    now() < (visibleUntil ?? '~');

  /** How a document stands, with the address that it loses at its end (see `formerPaths`). */
  const standing = (change: Change): Change => {
    if (change.visibleUntil === undefined) return change;
    const live = receipts
      .filter(({ document, state }) => document === change.id && state === 'live')
      .flatMap(({ path = [] }) => path);
    return { ...change, formerPaths: [...new Set([...change.formerPaths, ...live])] };
  };

  /** The body of the answer; a number is the status of a refusal. */
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const url = new URL(request.url ?? '/', 'http://cms');
    if (url.pathname === '/api/publisher/changes') {
      const { time = '', id = '', limit } = Object.fromEntries(url.searchParams);
      const all = [...entries.values()]
        .map(({ change }) => standing(change))
        .filter((one) => one.time > time || (one.time === time && one.id > id))
        .sort((a, b) => (a.time + a.id < b.time + b.id ? -1 : 1));
      const changes = all.slice(0, Number(limit));
      const last = changes.at(-1);
      const next =
        last && all.length > changes.length ? { time: last.time, id: last.id } : undefined;
      return changePage.parse({ lineage, reports, now: now(), changes, next });
    }
    if (url.pathname === '/api/publisher/documents') {
      const { collection, ids } = documentRequest.parse(JSON.parse(await textOf(request)));
      const found = ids.flatMap((id) => entries.get(`${collection}:${id}`) ?? []);
      return documentPage.parse({
        lineage,
        reports,
        now: now(),
        documents: found.map(({ change, document, unreadable }) => ({
          change: standing(change),
          ...(unreadable !== undefined && { unreadable }),
          ...(unreadable === undefined && (isCareless || isVisible(change)) && { document }),
        })),
      });
    }
    if (url.pathname === '/api/publisher/receipts') {
      const { receipts: sent, known } = receiptRequest.parse(JSON.parse(await textOf(request)));
      if (known && (known.lineage !== lineage || known.reports > reports)) return 409;
      receipts.push(...sent);
      reports += 1;
      return { reports };
    }
    return 404;
  };

  /** It does what it was asked, and its answer breaks off. */
  const sendHalf = (response: ServerResponse, text: string): void => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = (request.url ?? '/').replace(/\?.*/, '');
    asked.push(url);
    await sleep(delay);
    if (request.headers.authorization !== `Bearer ${testKey}`) {
      response.writeHead(401).end();
      return;
    }
    const kind = url.endsWith(faultAt) ? fault : undefined;
    if (kind === 'down' || kind === 'error') {
      response.writeHead(kind === 'down' ? 503 : 500).end('{"errors":[');
      return;
    }
    if (kind === 'nonsense') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>OK</p>');
      return;
    }
    const name = /^\/api\/publisher\/files\/([^/]+)$/.exec(url)?.[1];
    if (name !== undefined) {
      const file = files.get(decodeURIComponent(name));
      if (broken.has(name)) sendHalf(response, 'half of it'.repeat(100));
      else response.writeHead(file ? 200 : 404).end(file);
      return;
    }
    const body = await answer(request);
    const text = JSON.stringify(body);
    if (kind === 'cut') sendHalf(response, text);
    else
      response
        .writeHead(typeof body === 'number' ? body : 200, { 'content-type': 'application/json' })
        .end(text);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    receipts,
    files,
    broken,
    /** Saves a document; `standing` says how it stands, published unless told. */
    put(
      collection: ChangeCollection,
      document: { id: string } & Record<string, unknown>,
      standing: Partial<Change> = {},
    ): void {
      const change: Change = {
        collection,
        id: document.id,
        time: nextTime(),
        state: 'published',
        formerPaths: [],
        ...standing,
      };
      entries.set(`${collection}:${document.id}`, { change, document });
    },
    /** Cannot read a document from its database until it is saved again. */
    damage(collection: ChangeCollection, id: string, unreadable: string): void {
      const entry = entries.get(`${collection}:${id}`);
      if (!entry) return;
      entry.unreadable = unreadable;
      entry.change = { ...entry.change, time: nextTime() };
    },
    /** Forgets a document without a trace, as a damaged database would. */
    lose: (collection: ChangeCollection, id: string) => entries.delete(`${collection}:${id}`),
    /** Deletes a document for good, as an administrator would: a tombstone and its addresses stay. */
    bury(collection: ChangeCollection, id: string, ...formerPaths: string[]): void {
      const change: Change = { collection, id, time: nextTime(), state: 'gone', formerPaths };
      entries.set(`${collection}:${id}`, { change });
    },
    /** Says otherwise how a document stands, without anybody having written it. */
    mistake(collection: ChangeCollection, id: string, standing: Partial<Change>): void {
      const entry = entries.get(`${collection}:${id}`);
      if (entry) entry.change = { ...entry.change, ...standing };
    },
    /** Takes a backup; calling what it gives puts the database back as it is now. */
    backup() {
      const [savedEntries, savedReceipts] = structuredClone([[...entries], receipts] as const);
      const savedReports = reports;
      return (): void => {
        entries.clear();
        for (const [key, entry] of structuredClone(savedEntries)) entries.set(key, entry);
        receipts.splice(0, receipts.length, ...structuredClone(savedReceipts));
        reports = savedReports;
      };
    },
    setClock: (read: () => number) => (clock = read),
    setLineage: (value: string) => (lineage = value),
    /** Puts the database back in time: it has not had the last reports. */
    forgetReports: (count: number) => (reports -= count),
    /** Gives out every document, whether it is public or not, as a fault of the CMS might. */
    setCareless: (value: boolean) => (isCareless = value),
    setDown: (value: boolean) => ([fault, faultAt] = [value ? 'down' : undefined, '']),
    /** Answers in this way from now on, whatever it is asked for or what ends so. */
    setFault: (value: CmsFault | undefined, at = '') => ([fault, faultAt] = [value, at]),
    /** Waits so long (milliseconds) before every answer. */
    setDelay: (value: number) => (delay = value),
    asked,
    /** The last receipt about a document. */
    receiptOf: (id: string) => receipts.findLast(({ document }) => document === id),
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
export type FakeCms = Awaited<ReturnType<typeof fakeCms>>;
