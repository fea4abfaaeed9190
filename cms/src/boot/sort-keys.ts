import type { Payload } from 'payload';
import { sortKey } from '@sxsh/content-types/sort-key';
import { rowsOf } from '../publishing/rows.ts';

const hasSortKey = ({ fields }: { fields: unknown[] }): boolean =>
  fields.some((field) => (field as { name?: string }).name === 'sortKey');

/**
 * Gives what was made before there were sort keys its own. At each start and on both databases, since MongoDB
 * has no migrations; nothing is written where none is missing. Times stay, so the portal renders nothing anew.
 */
export async function fillSortKeys(payload: Payload): Promise<void> {
  for (const { config } of Object.values(payload.collections)) {
    if (!hasSortKey(config)) continue;
    const collection = config.slug;
    const rows = await rowsOf<{ id: string; title?: string; updatedAt: string }>(
      payload,
      collection,
      { where: { sortKey: { exists: false } }, select: { title: true, updatedAt: true } },
    );
    for (const { id, title, updatedAt } of rows)
      await payload.db.updateOne({
        collection,
        id,
        data: { sortKey: sortKey(title ?? ''), updatedAt },
        req: {},
        returning: false,
      });
  }
}
