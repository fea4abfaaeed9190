import type { Payload } from 'payload';
import type { Change, ChangeCollection } from '@sxsh/content-types/change';
import {
  isGlobal,
  type GlobalSlug,
  type PublishedCollection,
} from '@sxsh/content-types/collections';
import { registerRowsOf } from './register.ts';
import { rowsOf, standingFields } from './rows.ts';
import { standingOf, standingOfLegacy, type RegisterRow } from './standing.ts';
import type { Tombstone } from './tombstone.ts';
import type { MainRow } from './visibility.ts';

/** How each of these stands for the public now; one answer an id, in the order given. */
export async function standingsOf(
  payload: Payload,
  collection: ChangeCollection,
  ids: readonly string[],
): Promise<Change[]> {
  if (ids.length === 0) return [];
  if (collection === 'globals') return globalStandings(payload, ids);
  if (collection === 'path-register') return legacyStandings(payload, ids);
  return documentStandings(payload, collection, ids);
}

const byId = (ids: readonly string[]) => ({ where: { id: { in: [...ids] } } });

async function documentStandings(
  payload: Payload,
  collection: PublishedCollection,
  ids: readonly string[],
): Promise<Change[]> {
  const rows = await rowsOf<MainRow>(payload, collection, {
    ...byId(ids),
    select: standingFields(collection),
  });
  const register = await registerRowsOf(payload, ids);
  const missing = ids.filter((id) => !rows.some((row) => row.id === id));
  const tombstones =
    missing.length === 0
      ? []
      : await rowsOf<Tombstone>(payload, 'tombstones', { where: { document: { in: missing } } });
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const registerOf = Map.groupBy(register, (entry) => entry.document);
  const tombstoneOf = new Map(tombstones.map((tombstone) => [tombstone.document, tombstone]));
  return ids.map((id) =>
    standingOf({
      collection,
      id,
      row: rowOf.get(id),
      register: registerOf.get(id) ?? [],
      tombstone: tombstoneOf.get(id),
    }),
  );
}

async function legacyStandings(payload: Payload, ids: readonly string[]): Promise<Change[]> {
  const rows = await rowsOf<RegisterRow>(payload, 'path-register', byId(ids));
  const tombstones = await rowsOf<Tombstone>(payload, 'tombstones', {
    where: { document: { in: [...ids] } },
  });
  return ids.map((id) => {
    const row = rows.find((entry) => entry.id === id && !entry.document);
    if (row) return standingOfLegacy(row);
    const deleted = tombstones.find((tombstone) => tombstone.document === id);
    return neverPublic('path-register', id, deleted?.updatedAt);
  });
}

const neverPublic = (
  collection: ChangeCollection,
  id: string,
  time: string | undefined,
): Change => ({
  collection,
  id,
  time: new Date(time ?? 0).toISOString(),
  state: 'never-public',
  formerPaths: [],
});

/** A global is public from its first save on. */
export async function globalStandings(
  payload: Payload,
  slugs: readonly string[],
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const slug of slugs) {
    const time = isGlobal(slug) ? await savedAt(payload, slug) : undefined;
    changes.push({
      ...neverPublic('globals', slug, time),
      ...(time !== undefined && { state: 'published' as const }),
    });
  }
  return changes;
}

async function savedAt(payload: Payload, slug: GlobalSlug): Promise<string | undefined> {
  const row = (await payload.db.findGlobal({ slug })) as { updatedAt?: string | null } | null;
  return row?.updatedAt ?? undefined;
}
