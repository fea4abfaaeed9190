import type { CollectionSlug, Payload } from 'payload';
import { rowsOf } from '../publishing/rows.ts';
import { differingFields, type OwnField, type Values } from './differences.ts';
import type { Held } from './held-leases.ts';

/**
 * True for Payload's “Quay về bản đang đăng”: it sends the published version as it is, to be published again in
 * place of the drafts since. That is no save of a form, which would name itself; whoever presses it means to
 * discard what is newer.
 */
export async function goesBackToPublished(
  payload: Payload,
  { collection, id }: { collection: CollectionSlug; id: string },
  { form, base, sent }: Held,
  fields: OwnField[],
): Promise<boolean> {
  if (form !== undefined || base === undefined || sent._status !== 'published') return false;
  const [row] = await rowsOf<Values & { updatedAt: string }>(payload, collection, {
    where: { id: { equals: id } },
    limit: 1,
  });
  return (
    row?._status === 'published' &&
    Date.parse(row.updatedAt) === Date.parse(base) &&
    differingFields(fields, sent, row).length === 0
  );
}
