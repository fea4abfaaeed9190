import type { PayloadRequest } from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { allowed } from '../../access/access.ts';
import { actorOf } from '../../access/actor.ts';
import { isReviewer } from '../reviewers.ts';
import type { ScheduleAction } from './schedule.ts';

/** Whoever may do it at once may have it done later: publish by the access matrix, take down as a reviewer. */
export async function maySchedule(
  req: PayloadRequest,
  collection: DocumentCollection,
  action: ScheduleAction,
): Promise<boolean> {
  if (action === 'take-down') return isReviewer(actorOf(req)?.role);
  return (await allowed(collection, 'publish', req)) === true;
}
