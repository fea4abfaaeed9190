import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload';

export type Row = Record<string, unknown> & { id: string };
/** A saved version; `id` differs from one database to the other, see docs/decisions/0009. */
export type VersionRow = Record<string, unknown> & {
  id: string;
  parent: string;
  version: Record<string, unknown>;
};

/** Of this machine, not of the content: who has which form open, and which migrations a SQLite file has had. */
const leftOut = ['payload-locked-documents', 'payload-migrations'];

const pageSize = 200;

/** What a database consists of, in the order in which it is copied. */
export function partsOf({ config }: Payload) {
  const collections = config.collections.filter(({ slug }) => !leftOut.includes(slug));
  return {
    collections: collections.map(({ slug }) => slug),
    versioned: collections.filter(({ versions }) => versions).map(({ slug }) => slug),
    globals: config.globals.map(({ slug }) => slug),
  };
}

/** True when the documents of a collection have ids of ours; Payload's own collections have the database's. */
export const hasOwnIds = ({ collections }: Payload, slug: CollectionSlug): boolean =>
  collections[slug].config.fields.some((field) => 'name' in field && field.name === 'id');

/** Every row of a collection, page by page in the order of ids: trash, hidden fields and password hashes too. */
export async function* rowsIn(payload: Payload, collection: CollectionSlug): AsyncGenerator<Row[]> {
  let last: string | undefined;
  for (;;) {
    const where: Where = last === undefined ? {} : { id: { greater_than: last } };
    const { docs } = await payload.db.find<Row>({
      collection,
      where,
      sort: ['id'],
      limit: pageSize,
      pagination: false,
    });
    if (docs.length === 0) return;
    yield docs;
    last = docs.at(-1)?.id;
  }
}

/** Every version of a collection's documents, page by page, the oldest first. */
export async function* versionsIn(
  payload: Payload,
  collection: CollectionSlug,
): AsyncGenerator<VersionRow[]> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.findVersions({
      collection,
      sort: ['updatedAt', 'createdAt'],
      limit: pageSize,
      page,
      pagination: true,
      req: {},
    });
    yield docs as unknown as VersionRow[];
    if (!hasNextPage) return;
  }
}

/** A global as it is stored; undefined where nobody has saved it. */
export async function globalIn(
  payload: Payload,
  slug: GlobalSlug,
): Promise<Record<string, unknown> | undefined> {
  const found = (await payload.db.findGlobal({ slug })) as Record<string, unknown> | null;
  return found?.updatedAt ? found : undefined;
}
