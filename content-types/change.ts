import { z } from 'zod';
import { globals, publishedCollections } from './collections.ts';

/** How a document stands for the public; the publisher acts on nothing else. */
export const states = ['published', 'withdrawn', 'redirected', 'gone', 'never-public'] as const;
export type State = (typeof states)[number];

export const takeDownKinds = ['withdrawn', 'redirected', 'gone'] as const;
export type TakeDownKind = (typeof takeDownKinds)[number];
export const takeDownLabels: Record<TakeDownKind, string> = {
  withdrawn: 'Rút lại (trang còn, có thông báo)',
  redirected: 'Chuyển hướng sang trang khác',
  gone: 'Gỡ hẳn (báo trang không còn)',
};

/** Anything the change list can name: a collection of ours, a global, or a path kept from an older site. */
export const changeCollections = [...publishedCollections, 'globals', 'path-register'] as const;
export type ChangeCollection = (typeof changeCollections)[number];
export const globalIds = globals;

/**
 * One line of the change list: where a document stands, never what it says. Addresses are within the
 * portal (`/tin-tuc/…/`).
 */
export const change = z.object({
  collection: z.enum(changeCollections),
  id: z.string(),
  /** The later of the document's and its register rows' times (ISO, UTC, milliseconds). */
  time: z.iso.datetime(),
  state: z.enum(states),
  /** Public from and until these instants (UTC); absent means always. */
  visibleFrom: z.iso.datetime().optional(),
  visibleUntil: z.iso.datetime().optional(),
  /**
   * Addresses that were live once and are not the current one: they redirect to it, or share its end. With
   * the current one, if that was live, when the document has an end (`visibleUntil`).
   */
  formerPaths: z.array(z.string()),
  takeDown: z
    .object({
      kind: z.enum(takeDownKinds),
      at: z.iso.datetime(),
      reason: z.string().optional(),
      /** Address or URL that a redirect leads to. */
      target: z.string().optional(),
    })
    .optional(),
});
export type Change = z.infer<typeof change>;

/** Where to go on reading: a time and the last id at that time. */
export const cursor = z.object({ time: z.iso.datetime(), id: z.string() });
export type Cursor = z.infer<typeof cursor>;

/** Which database speaks, and how far it has come. */
const history = {
  /** Names the life of one database; a replaced one has another. */
  lineage: z.string(),
  /** How often the publisher has reported to it: less than before means that it was put back in time. */
  reports: z.number().int().nonnegative(),
};
export type History = z.infer<z.ZodObject<typeof history>>;

/** `GET /api/publisher/changes?time=…&id=…&limit=…` */
export const changePage = z.object({
  ...history,
  /** The CMS's clock. */
  now: z.iso.datetime(),
  changes: z.array(change),
  /** Absent on the last page. */
  next: cursor.optional(),
});
export type ChangePage = z.infer<typeof changePage>;

/** `POST /api/publisher/documents` with `{ collection, ids }`: where each stands now, and what is public of it. */
export const documentRequest = z.object({
  collection: z.enum(changeCollections),
  ids: z.array(z.string()).max(200),
});
export const documentPage = z.object({
  ...history,
  now: z.iso.datetime(),
  documents: z.array(
    z.object({
      change,
      /** The CMS's document at depth 0; present only when it is public at `now`. */
      document: z.record(z.string(), z.unknown()).optional(),
      /** Why the document, which is public, cannot be read; the others of the page can. */
      unreadable: z.string().optional(),
    }),
  ),
});
export type DocumentPage = z.infer<typeof documentPage>;

/** What became of a change on the portal. */
export const receiptStates = ['live', 'removed', 'waiting', 'failed'] as const;
export type ReceiptState = (typeof receiptStates)[number];
export const receiptStateLabels: Record<ReceiptState, string> = {
  live: 'Đã lên trang',
  removed: 'Đã gỡ khỏi trang',
  waiting: 'Chờ đến giờ công khai',
  failed: 'Chưa lên trang được',
};
/** `POST /api/publisher/receipts`; 409 when the database is not the one that the publisher knows. */
export const receipt = z.object({
  collection: z.enum(changeCollections),
  document: z.string(),
  /** The change's time that this answers. */
  time: z.iso.datetime(),
  state: z.enum(receiptStates),
  at: z.iso.datetime(),
  release: z.number().int().nonnegative(),
  path: z.string().optional(),
  /** For people, in Vietnamese: why not. */
  message: z.string().optional(),
});
export type Receipt = z.infer<typeof receipt>;
export const receiptRequest = z.object({
  receipts: z.array(receipt).max(500),
  /** The database as the publisher has come to know it; absent while it knows none. */
  known: z.object(history).optional(),
});
export const receiptAnswer = z.object({ reports: history.reports });

/** The CMS's nudge: `POST /nudge` on the publisher. */
export const nudge = z.object({ collection: z.enum(changeCollections), id: z.string() });
export type Nudge = z.infer<typeof nudge>;
