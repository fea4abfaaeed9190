import type { Payload } from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { rowsOf } from '../publishing/rows.ts';
import { standingFactsOf } from '../publishing/standing-facts.ts';
import { differingFields, type OwnField, type Values } from './differences.ts';
import type { Held } from './held-leases.ts';

/**
 * True for “Quay về bản đang đăng”: it sends the published version as it is, to be published again in place of
 * the drafts since. That is no save of a form, which would name itself; whoever presses it means to discard what
 * is newer. Never of what was taken down, which would be back on the portal by it.
 */
export async function goesBackToPublished(
  payload: Payload,
  { collection, id }: { collection: DocumentCollection; id: string },
  { form, base, sent }: Held,
  fields: OwnField[],
): Promise<boolean> {
  if (form !== undefined || base === undefined || sent._status !== 'published') return false;
  const [row] = await rowsOf<Values & { updatedAt: string }>(payload, collection, {
    where: { id: { equals: id } },
    limit: 1,
  });
  if (!row || Date.parse(row.updatedAt) !== Date.parse(base)) return false;
  if (differingFields(fields, sent, row).length > 0) return false;
  const { state } = await standingFactsOf(payload, collection, { id });
  return state === 'published';
}
