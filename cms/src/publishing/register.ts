import type { Payload } from 'payload';
import { v7 } from 'uuid';
import { collectionLabels, type PublishedCollection } from '@sxsh/content-types/collections';
import { Refusal } from '../errors/refusal.ts';
import { mainRow, rowsOf } from './rows.ts';
import type { RegisterRow, TakeDown } from './standing.ts';
import { newestTitle } from './titles.ts';

const collection = 'path-register';

/** Every register row of these documents. */
export const registerRowsOf = (
  payload: Payload,
  documents: readonly string[],
): Promise<RegisterRow[]> =>
  documents.length === 0
    ? Promise.resolve([])
    : rowsOf<RegisterRow>(payload, collection, { where: { document: { in: [...documents] } } });

/** Who has a path; undefined when nobody does. */
export async function holderOf(payload: Payload, path: string): Promise<RegisterRow | undefined> {
  const [row] = await rowsOf<RegisterRow>(payload, collection, {
    where: { path: { equals: path } },
    limit: 1,
  });
  return row;
}

/** One register row. */
export async function holderById(payload: Payload, id: string): Promise<RegisterRow | undefined> {
  const [row] = await rowsOf<RegisterRow>(payload, collection, {
    where: { id: { equals: id } },
    limit: 1,
  });
  return row;
}

type Claim = { path: string; collection: PublishedCollection; document: string };

/** A save takes a tenth of a second: a claim this old (milliseconds) without its document is one that failed. */
const abandonedAfter = 20_000;

/**
 * Claims a path for a document: idempotent, and of any number of parallel claims exactly one wins. It runs
 * outside of a save's transaction, so a failed save leaves the claim (see `dropStaleClaims`); that of a first
 * save goes to the next who wants it. Throws a `Refusal` (409) that names who has the path.
 *
 * @param clock milliseconds since the epoch
 */
export async function claim(payload: Payload, wanted: Claim, clock = Date.now): Promise<void> {
  const held = await holderOf(payload, wanted.path);
  if (held) {
    if (await takeOver(payload, held, wanted, clock())) return;
    return keep(payload, held, wanted);
  }
  const now = new Date().toISOString();
  try {
    await payload.db.create({
      collection,
      data: {
        id: v7(),
        path: wanted.path,
        ofCollection: wanted.collection,
        document: wanted.document,
        createdAt: now,
        updatedAt: now,
      },
      req: {},
    });
  } catch (error) {
    const winner = await holderOf(payload, wanted.path);
    if (!winner) throw error;
    await keep(payload, winner, wanted);
  }
}

/** Takes the claim of a document that was never written; false when it is no such claim, or another was first. */
async function takeOver(
  payload: Payload,
  held: RegisterRow,
  wanted: Claim,
  now: number,
): Promise<boolean> {
  const { document, ofCollection, firstLiveAt, changedAt, updatedAt } = held;
  if (!document || document === wanted.document || firstLiveAt || changedAt) return false;
  if (Date.parse(updatedAt) > now - abandonedAfter) return false;
  if (await mainRow(payload, ofCollection as PublishedCollection, document)) return false;
  const taken: unknown = await payload.db.updateOne({
    collection,
    // The time in the condition gives of several who want it exactly one what they want.
    where: { and: [{ id: { equals: held.id } }, { updatedAt: { equals: updatedAt } }] },
    data: {
      ofCollection: wanted.collection,
      document: wanted.document,
      updatedAt: new Date().toISOString(),
    },
    req: {},
  });
  return Boolean(taken);
}

async function keep(payload: Payload, held: RegisterRow, wanted: Claim): Promise<void> {
  if (held.document !== wanted.document) throw await taken(payload, held);
  if (held.firstLiveAt) return;
  // A fresh time keeps the hourly clean-up away while the save that follows is on its way.
  await updateRow(payload, held.id, {});
}

async function taken(payload: Payload, held: RegisterRow): Promise<Refusal> {
  const { path, document } = held;
  if (!document)
    return new Refusal(
      `Địa chỉ ${path} đã được giữ cho trang của website cũ. Hãy chọn đường dẫn khác.`,
      { status: 409, data: { path } },
    );
  const owner = held.ofCollection as PublishedCollection;
  const label = collectionLabels[owner].vi.one.toLowerCase();
  const title = await newestTitle(payload, owner, document);
  return new Refusal(
    `Địa chỉ ${path} đã thuộc về ${label} “${title}”. Hãy chọn đường dẫn khác cho tài liệu này.`,
    { status: 409, data: { path, collection: owner, document } },
  );
}

/** Notes that these paths have been public; a path keeps the first time it was. */
export async function markLive(payload: Payload, paths: readonly string[], at: string) {
  if (paths.length === 0) return;
  const rows = await rowsOf<RegisterRow>(payload, collection, {
    where: { and: [{ path: { in: [...paths] } }, { firstLiveAt: { exists: false } }] },
  });
  for (const row of rows) await updateRow(payload, row.id, { firstLiveAt: at });
}

/** Writes a take-down into the register row of a document's path. */
export const recordTakeDown = (payload: Payload, row: RegisterRow, takeDown: TakeDown) =>
  updateRow(payload, row.id, { takeDown, changedAt: takeDown.at });

async function updateRow(payload: Payload, id: string, data: Record<string, unknown>) {
  await payload.db.updateOne({
    collection,
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    req: {},
    returning: false,
  });
}
