import type { Role } from './roles.ts';

/**
 * How far a role may go with an operation.
 * - `all`: every document;
 * - `own`: what the user made (in `users`: the user's own account);
 * - `own-drafts`: what the user made, as long as it has never been published;
 * - `own-or-published`: what the user made and what is published;
 * - `if-editors-publish`: every document, while the portal's settings let editors publish;
 * - `counted-enough`: counts of what happened so often that it says nothing about one person;
 * - `none`.
 */
export type Scope =
  | 'all'
  | 'own'
  | 'own-drafts'
  | 'own-or-published'
  | 'if-editors-publish'
  | 'counted-enough'
  | 'none';

/** `trash` moves to the trash (and back); `destroy` deletes for good. */
export const operations = ['read', 'create', 'update', 'publish', 'trash', 'destroy'] as const;
export type Operation = (typeof operations)[number];

type Grants = Readonly<Record<Operation, Scope>>;
type Row = Readonly<Record<Role, Grants>>;

const nothing: Grants = {
  read: 'none',
  create: 'none',
  update: 'none',
  publish: 'none',
  trash: 'none',
  destroy: 'none',
};
const everything: Grants = {
  read: 'all',
  create: 'all',
  update: 'all',
  publish: 'all',
  trash: 'all',
  destroy: 'all',
};
const grant = (grants: Partial<Grants>): Grants => ({ ...nothing, ...grants });

const documents: Row = {
  administrator: everything,
  reviewer: { ...everything, destroy: 'none' },
  editor: { ...everything, publish: 'if-editors-publish', destroy: 'none' },
  collaborator: grant({
    read: 'own-or-published',
    create: 'all',
    update: 'own-drafts',
    trash: 'own-drafts',
  }),
  station: nothing,
};

/** Saved is published: who may publish may write. */
const vocabulary: Row = {
  administrator: everything,
  reviewer: { ...everything, destroy: 'none' },
  editor: grant({ read: 'all', create: 'if-editors-publish', update: 'if-editors-publish' }),
  collaborator: grant({ read: 'all' }),
  station: nothing,
};

const files: Row = {
  administrator: everything,
  reviewer: { ...everything, destroy: 'none' },
  editor: { ...everything, destroy: 'none' },
  collaborator: grant({ read: 'all', create: 'all', update: 'own', trash: 'own' }),
  station: nothing,
};

const accounts: Row = {
  administrator: everything,
  reviewer: grant({ read: 'all', update: 'own' }),
  editor: grant({ read: 'all', update: 'own' }),
  collaborator: grant({ read: 'own', update: 'own' }),
  station: grant({ read: 'own', update: 'own' }),
};

/** Written by endpoints and hooks only; staff read. */
const records: Row = {
  administrator: grant({ read: 'all' }),
  reviewer: grant({ read: 'all' }),
  editor: grant({ read: 'all' }),
  collaborator: nothing,
  station: nothing,
};

/** Written by the desk alone. What an administrator sees there can be deleted, whatever it is. */
const counts: Row = {
  ...records,
  administrator: grant({ read: 'counted-enough', destroy: 'counted-enough' }),
  reviewer: grant({ read: 'counted-enough' }),
  editor: grant({ read: 'counted-enough' }),
};

/** Addresses of an older site are entered by hand; the rest is written by hooks. */
const addresses: Row = {
  ...records,
  administrator: { ...everything, publish: 'none' },
};

/** What a signed-in person keeps about the admin itself (Payload's own collections). */
const adminOwn: Row = {
  administrator: everything,
  reviewer: everything,
  editor: everything,
  collaborator: everything,
  station: nothing,
};

const nobody: Row = {
  administrator: nothing,
  reviewer: nothing,
  editor: nothing,
  collaborator: nothing,
  station: nothing,
};

/** Who may do what, collection by collection. A collection that is not here fails a test. */
export const collectionMatrix = {
  articles: documents,
  'broadcast-scripts': documents,
  videos: documents,
  'policy-documents': documents,
  'case-studies': documents,
  activities: documents,
  pages: documents,
  topics: vocabulary,
  industries: vocabulary,
  programmes: vocabulary,
  places: vocabulary,
  stations: vocabulary,
  media: files,
  users: accounts,
  'path-register': addresses,
  tombstones: records,
  receipts: records,
  reviews: records,
  schedules: records,
  'search-misses': counts,
  'save-leases': nobody,
  'kept-texts': nobody,
  'payload-preferences': adminOwn,
  'payload-locked-documents': adminOwn,
  'payload-migrations': nobody,
  'payload-kv': nobody,
} as const satisfies Record<string, Row>;
export type GuardedCollection = keyof typeof collectionMatrix;

type GlobalGrants = Readonly<Record<'read' | 'update', Scope>>;
type GlobalRow = Readonly<Record<Role, GlobalGrants>>;

const closed: GlobalGrants = { read: 'none', update: 'none' };
const readOnly: GlobalGrants = { read: 'all', update: 'none' };
const writable: GlobalGrants = { read: 'all', update: 'all' };

const settings: GlobalRow = {
  administrator: writable,
  reviewer: readOnly,
  editor: readOnly,
  collaborator: closed,
  station: closed,
};
const frontPage: GlobalRow = {
  ...settings,
  reviewer: writable,
  editor: { read: 'all', update: 'if-editors-publish' },
};

export const globalMatrix = {
  'site-settings': settings,
  navigation: frontPage,
  'home-page': frontPage,
  'search-words': frontPage,
  counters: settings,
} as const satisfies Record<string, GlobalRow>;
export type GuardedGlobal = keyof typeof globalMatrix;
