import type { Field, Payload } from 'payload';
import {
  collectionLabels,
  globals,
  isDocumentCollection,
  publishedCollections,
  type PublishedCollection,
} from '@sxsh/content-types/collections';
import { rowsOf } from './rows.ts';
import { nameOf } from './titles.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * The ids of every document, term and file that a document's data refers to, wherever they stand (relations,
 * uploads, rich text, blocks): our ids are UUIDv7, and nothing else in the data is.
 */
export function idsIn(data: Record<string, unknown>): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (uuid.test(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  const { id, uses: _uses, ...content } = data;
  walk(content);
  found.delete(String(id));
  return [...found].sort();
}

/**
 * What the document refers to, ids joined by spaces. One text column keeps it in the same write as the
 * content itself; it is searched only before a deletion.
 */
export const usesField: Field = {
  name: 'uses',
  type: 'text',
  hidden: true,
  access: { create: () => false, read: () => false, update: () => false },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
};

/** How many users a refusal names. */
const named = 5;

/** The public documents, terms, files and global pages that use an id, as people call them; at most five. */
export async function publicUsersOf(payload: Payload, id: string): Promise<string[]> {
  const users: string[] = [];
  for (const collection of publishedCollections) {
    if (users.length >= named) break;
    users.push(...(await usersIn(payload, collection, id)));
  }
  for (const slug of globals) {
    const global: unknown = await payload.db.findGlobal({ slug });
    if (JSON.stringify(global ?? {}).includes(`"${id}"`)) users.push(globalNames[slug]);
  }
  return users.slice(0, named);
}

const globalNames: Record<(typeof globals)[number], string> = {
  'site-settings': 'Thiết đặt cổng',
  navigation: 'Trình đơn',
  'home-page': 'Trang chủ',
  'search-words': 'Từ đồng nghĩa khi tìm',
  counters: 'Các số đếm',
};

async function usersIn(payload: Payload, collection: PublishedCollection, id: string) {
  const rows = await rowsOf<{ title?: string; filename?: string }>(payload, collection, {
    where: {
      and: [
        { uses: { contains: id } },
        { deletedAt: { exists: false } },
        ...(isDocumentCollection(collection) ? [{ _status: { equals: 'published' } }] : []),
      ],
    },
    limit: named,
    select: collection === 'media' ? { filename: true } : { title: true },
  });
  const label = collectionLabels[collection].vi.one.toLowerCase();
  return rows.map((row) => `${label} “${nameOf(row)}”`);
}
