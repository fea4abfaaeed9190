import type { Change, State, TakeDownKind } from '@sxsh/content-types/change';
import {
  isDocumentCollection,
  isTermCollection,
  type PublishedCollection,
} from '@sxsh/content-types/collections';
import { pathsOf } from './paths.ts';
import { isPublished, windowOf, type MainRow } from './visibility.ts';

/** A row of the path register, as far as the public state depends on it. */
export type RegisterRow = {
  id: string;
  path: string;
  ofCollection?: string | null;
  document?: string | null;
  firstLiveAt?: string | null;
  /** When the row last changed what the public gets: a take-down, or a redirect of an older site. */
  changedAt?: string | null;
  takeDown?: {
    kind?: TakeDownKind | null;
    at?: string | null;
    reason?: string | null;
    target?: string | null;
  } | null;
  updatedAt: string;
};

export type TakeDown = NonNullable<Change['takeDown']>;

/** The take-down that a register row carries; undefined when it has none. */
export function takeDownOf(row: RegisterRow): TakeDown | undefined {
  const { kind, at, reason, target } = row.takeDown ?? {};
  if (!kind || !at) return undefined;
  return {
    kind,
    at: new Date(at).toISOString(),
    ...(reason && { reason }),
    ...(target && { target }),
  };
}

/** The latest take-down among the rows of one document. */
export function latestTakeDown(register: readonly RegisterRow[]): TakeDown | undefined {
  return register
    .map(takeDownOf)
    .filter((takeDown) => takeDown !== undefined)
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
}

type Facts = {
  collection: PublishedCollection;
  id: string;
  /** The document's main row; undefined when it was deleted for good or never saved. */
  row: MainRow | undefined;
  /** Every register row of the document. */
  register: readonly RegisterRow[];
  tombstone?: { updatedAt: string } | undefined;
};

function stateOf({ collection, row, register, tombstone }: Facts): State {
  const takeDown = latestTakeDown(register);
  if (row && isPublished(collection, row))
    return takeDown && takeDown.at >= new Date(row.updatedAt).toISOString()
      ? takeDown.kind
      : 'published';
  if (!isDocumentCollection(collection) && !isTermCollection(collection))
    return row !== undefined || tombstone !== undefined ? 'gone' : 'never-public';
  if (!register.some((entry) => entry.firstLiveAt)) return 'never-public';
  return takeDown?.kind === 'redirected' ? 'redirected' : 'gone';
}

/**
 * Where a document stands for the public: derived from its main row and its register rows, never stored.
 * The later of take-down and publish wins. Of what is redirected or gone, or will expire, every address
 * that was ever live counts as a former one: the list does not change at the hour at which it expires.
 */
export function standingOf(facts: Facts): Change {
  const { collection, id, row, register, tombstone } = facts;
  const state = stateOf(facts);
  const open = row !== undefined && (state === 'published' || state === 'withdrawn');
  const window = open ? windowOf(row) : {};
  const lasting = open && window.visibleUntil === undefined ? pathsOf(collection, row) : [];
  const takeDown = latestTakeDown(register);
  return {
    collection,
    id,
    time: latest([
      row?.updatedAt,
      tombstone?.updatedAt,
      ...register.map((entry) => entry.changedAt),
    ]),
    state,
    ...window,
    formerPaths: register
      .filter((entry) => entry.firstLiveAt && !lasting.includes(entry.path))
      .map((entry) => entry.path)
      .sort(),
    ...(takeDown?.kind === state && { takeDown }),
  };
}

/** Where a path kept from an older site leads. */
export function standingOfLegacy(entry: RegisterRow): Change {
  const takeDown = takeDownOf(entry);
  return {
    collection: 'path-register',
    id: entry.id,
    time: latest([entry.changedAt ?? entry.updatedAt]),
    state: takeDown?.kind ?? 'never-public',
    formerPaths: [entry.path],
    ...(takeDown && { takeDown }),
  };
}

function latest(times: readonly (string | null | undefined)[]): string {
  const known = times.filter((time) => time !== null && time !== undefined);
  return new Date(Math.max(0, ...known.map((time) => Date.parse(time)))).toISOString();
}
