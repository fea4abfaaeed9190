import type { Payload } from 'payload';
import { isPublishedCollection } from '@sxsh/content-types/collections';
import { dropOldMisses } from '../desk/search-miss/count.ts';
import { dropOldKeptTexts } from '../saving/kept-texts.ts';
import { dropEmptyDrafts } from './empty-drafts.ts';
import { pathsOf } from './paths.ts';
import { mainRow, rowsOf } from './rows.ts';
import type { RegisterRow } from './standing.ts';

const hour = 3_600_000;

/** True when the path is the one its document's main row has now. */
async function isCurrent(payload: Payload, row: RegisterRow): Promise<boolean> {
  const { ofCollection, document, path } = row;
  if (!document || !ofCollection || !isPublishedCollection(ofCollection)) return true;
  const owner = await mainRow(payload, ofCollection, document);
  return owner !== undefined && pathsOf(ofCollection, owner).includes(path);
}

/**
 * Drops claims that never led to a public page: older than an hour, never live, not the document's current
 * path, no take-down. Gives how many it dropped.
 *
 * @param now milliseconds since the epoch
 */
export async function dropStaleClaims(payload: Payload, now = Date.now()): Promise<number> {
  const stale = await rowsOf<RegisterRow>(payload, 'path-register', {
    where: {
      and: [
        { firstLiveAt: { exists: false } },
        { changedAt: { exists: false } },
        { document: { exists: true } },
        { updatedAt: { less_than: new Date(now - hour).toISOString() } },
      ],
    },
    limit: 500,
    sort: ['updatedAt'],
  });
  let dropped = 0;
  for (const row of stale) {
    if (await isCurrent(payload, row)) continue;
    // The time in the condition lets a claim renewed meanwhile stand.
    await payload.db.deleteMany({
      collection: 'path-register',
      req: {},
      where: { and: [{ id: { equals: row.id } }, { updatedAt: { equals: row.updatedAt } }] },
    });
    dropped += 1;
  }
  return dropped;
}

/** On `globalThis`: instrumentation and route handlers load two copies of this module. */
const timer = Symbol.for('sxsh.stale-claims');
type Shared = { [timer]?: NodeJS.Timeout };

/** Drops stale claims, empty drafts, old kept texts and counts once an hour while this process lives; a failure is logged and tried again. */
export function scheduleCleanUp(payload: Payload): void {
  clearInterval((globalThis as Shared)[timer]);
  (globalThis as Shared)[timer] = setInterval(() => {
    dropStaleClaims(payload)
      .then(() => dropEmptyDrafts(payload))
      .then(() => dropOldKeptTexts(payload))
      .then(() => dropOldMisses(payload))
      .catch((error: unknown) => {
        payload.logger.error({
          err: error,
          msg: 'Stale claims, empty drafts, old kept texts or old counts were not dropped.',
        });
      });
  }, hour).unref();
}
