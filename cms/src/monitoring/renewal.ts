import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { changeCollections } from '@sxsh/content-types/change';
import { renewalAnswer, type Renewal } from '@sxsh/content-types/renewal';
import { Refusal } from '../errors/refusal.ts';
import { askPublisher } from '../publishing/ask-publisher.ts';
import { requireStaff } from '../publishing/staff.ts';
import type { PublisherSettings } from './recent-releases.ts';

/**
 * `GET /api/publishing/renewal?collection=…&id=…`; a global is an id of the collection `globals`. Without both it is
 * about all that is rendered again, whatever it began with.
 */
const query = z.union([
  z.object({ collection: z.enum(changeCollections), id: z.string() }),
  z.strictObject({}),
]);

/**
 * How far the pages are that are rendered again, because one document or global changed or for any reason; undefined
 * when none is. A
 * `Refusal` (401, 403) for who is not of the newsroom, and (503) when the publisher is silent.
 */
export async function renewalOf(
  req: PayloadRequest,
  settings: PublisherSettings,
): Promise<Renewal | undefined> {
  requireStaff(req);
  const about = query.safeParse(Object.fromEntries(req.searchParams));
  if (!about.success) throw new Refusal('Không rõ cần xem mục nào. Hãy tải lại trang.');
  const { renewal, causes } = renewalAnswer.parse(await askPublisher(settings, 'GET /renewal'));
  if (!('id' in about.data)) return renewal;
  const { collection, id } = about.data;
  const isCause = causes.some((one) => one.collection === collection && one.id === id);
  return isCause ? renewal : undefined;
}
