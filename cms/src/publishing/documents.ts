import type { Payload } from 'payload';
import type { Change, ChangeCollection, DocumentPage } from '@sxsh/content-types/change';
import { isGlobal, isPublishedCollection } from '@sxsh/content-types/collections';
import { globalForms, publishedForms } from '@sxsh/content-types/published-forms';
import { historyOf } from './history.ts';
import { publicFields } from './public-fields.ts';
import { rowsOf } from './rows.ts';
import { standingsOf } from './standings.ts';
import { isWithin } from './visibility.ts';

type Document = Record<string, unknown>;

const isPublic = (change: Change, now: string): boolean =>
  (change.state === 'published' || change.state === 'withdrawn') && isWithin(change, now);

/** The enterprise of a case study is named with its consent only. */
const withConsent = (document: Document): Document => {
  const { enterpriseName: _name, ...unnamed } = document;
  return document.enterpriseConsent === true ? document : unnamed;
};

/**
 * How each of these stands now and, only when it is public by the CMS's clock, what is public of it: the
 * main row at depth 0, cut down to the fields of its published form. The text of a draft never travels.
 */
export async function documentsOf(
  payload: Payload,
  collection: ChangeCollection,
  ids: readonly string[],
): Promise<DocumentPage> {
  const now = new Date().toISOString();
  const changes = await standingsOf(payload, collection, ids);
  const open = changes.filter((change) => isPublic(change, now)).map((change) => change.id);
  const { documents, unreadable } = await readable(payload, collection, open);
  return {
    ...(await historyOf(payload)),
    now,
    documents: changes.map((change) => {
      const document = documents.get(change.id);
      const reason = unreadable.get(change.id);
      return { change, ...(document && { document }), ...(reason && { unreadable: reason }) };
    }),
  };
}

/** All at once or, when one of them cannot be read, each on its own, so that it does not hold up the others. */
async function readable(payload: Payload, collection: ChangeCollection, ids: readonly string[]) {
  const unreadable = new Map<string, string>();
  try {
    return { documents: await publicDocuments(payload, collection, ids), unreadable };
  } catch (error) {
    payload.logger.error({ msg: `Some of ${collection} cannot be read`, err: error });
  }
  const documents = new Map<string, Document>();
  for (const id of ids)
    try {
      for (const entry of await publicDocuments(payload, collection, [id])) documents.set(...entry);
    } catch (error) {
      unreadable.set(id, (error as Error).message);
    }
  // None of them: it is the database that cannot be read, and it is asked again later.
  if (documents.size === 0 && ids.length > 1)
    throw new Error(`None of ${ids.length} documents of ${collection} can be read.`);
  return { documents, unreadable };
}

async function publicDocuments(
  payload: Payload,
  collection: ChangeCollection,
  ids: readonly string[],
): Promise<Map<string, Document>> {
  if (ids.length === 0 || collection === 'path-register') return new Map();
  if (collection === 'globals') return publicGlobals(payload, ids);
  if (!isPublishedCollection(collection)) return new Map();
  const rows = await rowsOf<Document>(payload, collection, { where: { id: { in: [...ids] } } });
  const form = publishedForms[collection];
  return new Map(
    rows.map((row) => [String(row.id), withConsent(publicFields(form, row) as Document)]),
  );
}

async function publicGlobals(payload: Payload, slugs: readonly string[]) {
  const documents = new Map<string, Document>();
  for (const slug of slugs) {
    if (!isGlobal(slug)) continue;
    const row: unknown = await payload.db.findGlobal({ slug });
    documents.set(slug, publicFields(globalForms[slug], row) as Document);
  }
  return documents;
}
