import type { Payload, Where } from 'payload';
import type { Change, ChangePage, Cursor } from '@sxsh/content-types/change';
import {
  globals,
  publishedCollections,
  type PublishedCollection,
} from '@sxsh/content-types/collections';
import { historyOf } from './history.ts';
import { rowsOf, standingFields } from './rows.ts';
import type { RegisterRow } from './standing.ts';
import { globalStandings, standingsOf } from './standings.ts';
import type { Tombstone } from './tombstone.ts';

/** Where something stands in the list, and which document it is about. */
type Entry = {
  time: string;
  id: string;
  collection: Change['collection'];
  document: string;
};

export const maxChanges = 500;

/** Rows after the cursor, by a time field and then id. This form is the one both databases answer by index. */
const after = (field: string, { time, id }: Cursor): Where => ({
  and: [
    { [field]: { greater_than_equal: time } },
    { or: [{ [field]: { greater_than: time } }, { id: { greater_than: id } }] },
  ],
});

/** Two ISO strings of one moment may differ in their text, so times are made the same before comparing. */
const iso = (time: string): string => new Date(time).toISOString();
const inOrder = (a: Cursor, b: Cursor): number =>
  a.time === b.time ? compare(a.id, b.id) : compare(a.time, b.time);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lets other requests in between two queries: SQLite answers on the server's own thread. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

async function documentsAfter(
  payload: Payload,
  collection: PublishedCollection,
  cursor: Cursor,
  limit: number,
): Promise<Entry[]> {
  const rows = await rowsOf<{ id: string; updatedAt: string }>(payload, collection, {
    where: after('updatedAt', cursor),
    sort: ['updatedAt', 'id'],
    limit,
    select: standingFields(collection),
  });
  return rows.map(({ id, updatedAt }) => ({ time: iso(updatedAt), id, collection, document: id }));
}

async function registerAfter(payload: Payload, cursor: Cursor, limit: number): Promise<Entry[]> {
  const rows = await rowsOf<RegisterRow & { changedAt: string }>(payload, 'path-register', {
    where: after('changedAt', cursor),
    sort: ['changedAt', 'id'],
    limit,
  });
  return rows.map((row) => ({
    time: iso(row.changedAt),
    id: row.id,
    collection: row.document ? (row.ofCollection as PublishedCollection) : 'path-register',
    document: row.document ?? row.id,
  }));
}

async function tombstonesAfter(payload: Payload, cursor: Cursor, limit: number): Promise<Entry[]> {
  const rows = await rowsOf<Tombstone>(payload, 'tombstones', {
    where: after('updatedAt', cursor),
    sort: ['updatedAt', 'id'],
    limit,
  });
  return rows.map((row) => ({
    time: iso(row.updatedAt),
    id: row.id,
    collection: row.ofCollection,
    document: row.document,
  }));
}

async function globalsAfter(payload: Payload, cursor: Cursor): Promise<Entry[]> {
  const standings = await globalStandings(payload, globals);
  return standings
    .filter((change) => change.state === 'published' && inOrder(cursor, change) < 0)
    .map(({ time, id }) => ({ time, id, collection: 'globals', document: id }));
}

/**
 * The changes after a cursor, merged over every published collection, the globals, the path register and the
 * tombstones, in the order of time and id. A document may come more than once (its own row, its take-down);
 * each time it says how the document stands now.
 *
 * @param limit clamped to 1…500
 */
export async function changesAfter(
  payload: Payload,
  cursor: Cursor,
  limit: number,
): Promise<ChangePage> {
  const size = Math.min(Math.max(Math.trunc(limit) || 1, 1), maxChanges);
  const found: Entry[] = [];
  for (const collection of publishedCollections) {
    found.push(...(await documentsAfter(payload, collection, cursor, size + 1)));
    await breathe();
  }
  found.push(
    ...(await registerAfter(payload, cursor, size + 1)),
    ...(await tombstonesAfter(payload, cursor, size + 1)),
    ...(await globalsAfter(payload, cursor)),
  );
  found.sort(inOrder);
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    ...(await historyOf(payload)),
    now: new Date().toISOString(),
    changes: await resolve(payload, page),
    ...(last && found.length > size && { next: { time: last.time, id: last.id } }),
  };
}

async function resolve(payload: Payload, entries: readonly Entry[]): Promise<Change[]> {
  const byDocument = new Map<string, Change>();
  const collections = new Set(entries.map((entry) => entry.collection));
  for (const collection of collections) {
    const ids = entries.filter((e) => e.collection === collection).map((e) => e.document);
    for (const change of await standingsOf(payload, collection, [...new Set(ids)]))
      byDocument.set(`${collection}:${change.id}`, change);
    await breathe();
  }
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const key = `${entry.collection}:${entry.document}`;
    const change = byDocument.get(key);
    if (!change || seen.has(key)) return [];
    seen.add(key);
    return [change];
  });
}
