import type { PayloadRequest } from 'payload';
import { isDocumentCollection, type PublishedCollection } from '@sxsh/content-types/collections';
import { actorOf } from '../../access/actor.ts';
import { maySchedule } from './rights.ts';
import { lastOf } from './rows.ts';
import type { Schedule, ScheduleAction, ScheduleState } from './schedule.ts';

export type ScheduleStatus = {
  /** The schedule to show: the pending one, or the last one when it failed. */
  last?:
    | {
        id: string;
        action: ScheduleAction;
        at: string;
        byName?: string | null | undefined;
        state: ScheduleState;
        message?: string | null | undefined;
        /** The person may cancel it, or say that its failure was seen. */
        mayEnd: boolean;
      }
    | undefined;
  /** What the person may arrange. */
  may: ScheduleAction[];
};

/** What the side bar says about the schedules of one document. */
export async function scheduleStatusOf(
  req: PayloadRequest,
  collection: PublishedCollection,
  document: string,
): Promise<ScheduleStatus> {
  if (!isDocumentCollection(collection)) return { may: [] };
  const mayPublish = await maySchedule(req, collection, 'publish');
  const mayTakeDown = await maySchedule(req, collection, 'take-down');
  const may: ScheduleAction[] = [
    ...(mayPublish ? (['publish'] as const) : []),
    ...(mayTakeDown ? (['take-down'] as const) : []),
  ];
  const last = await lastOf(req.payload, document);
  if (!last || !isShown(last)) return { may };
  const { id, action, at, by, byName, state, message } = last;
  const mayEnd = by === actorOf(req)?.id || may.includes(action);
  return { may, last: { id, action, at, byName, state, message, mayEnd } };
}

/** Done speaks for itself; a failure is shown until somebody has seen it. */
const isShown = ({ state, acknowledgedAt }: Schedule): boolean =>
  state === 'pending' || (state === 'failed' && !acknowledgedAt);
