import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { Refusal } from '../../errors/refusal.ts';
import { withLease } from '../../saving/with-lease.ts';
import { nudge } from '../nudge.ts';
import { registerRowsOf } from '../register.ts';
import { mainRow, rowsOf } from '../rows.ts';
import type { PublishingSettings } from '../settings.ts';
import { latestTakeDown } from '../standing.ts';
import { takeDown } from '../take-down.ts';
import { takeDownRequest } from '../take-down-request.ts';
import { isPublished } from '../visibility.ts';
import { newestVersionOf } from './approved-version.ts';
import { contextOfPerformer } from './read-only.ts';
import { maySchedule } from './rights.ts';
import type { Schedule } from './schedule.ts';

/**
 * Does what a schedule says, in the name and with the rights of the person who made it. Throws a `Refusal`
 * that says why not, or what Payload threw. Safe to run again after a crash at any instant.
 */
export async function perform(
  payload: Payload,
  settings: PublishingSettings,
  held: Schedule,
): Promise<void> {
  const req = await requestOf(payload, held);
  const { ofCollection: collection, document: id, action } = held;
  if (!(await maySchedule(req, collection, action)))
    throw new Refusal(
      `Người hẹn không còn quyền ${action === 'publish' ? 'đăng' : 'gỡ'} nội dung này.`,
      { status: 403 },
    );
  if (action === 'publish') return publish(req, held);
  if (await wasTakenDown(payload, held)) return;
  await takeDown(payload, takeDownRequest.parse({ ...takeDownOf(held), collection, id }));
  nudge(payload, settings, { collection, id });
}

/** A request of the person who made the schedule, as if that person pressed the button now. */
async function requestOf(payload: Payload, { by, holder }: Schedule): Promise<PayloadRequest> {
  const [user] = by
    ? await rowsOf<NonNullable<PayloadRequest['user']>>(payload, 'users', {
        where: { id: { equals: by } },
        limit: 1,
      })
    : [];
  if (!user) throw new Refusal('Tài khoản của người hẹn không còn nữa.', { status: 403 });
  const context = contextOfPerformer(holder ?? '');
  return createLocalReq({ user: { ...user, collection: 'users' }, context }, payload);
}

async function publish(req: PayloadRequest, held: Schedule): Promise<void> {
  const { ofCollection: collection, document: id } = held;
  const newest = await newestVersionOf(req.payload, collection, id);
  if (!newest) throw new Refusal('Tài liệu không còn nữa.', { status: 404 });
  const changed = newest.versionId !== held.versionId || newest.versionTime !== held.versionTime;
  // Nobody else can write while it is pending: what an earlier attempt left published is what was approved.
  if (changed && held.attempts > 1 && newest.status === 'published') return;
  if (changed)
    throw new Refusal('Tài liệu đã sửa sau khi duyệt. Hãy xem lại rồi hẹn giờ lại.', {
      status: 409,
    });
  await withLease(req.payload, { collection, id }, () =>
    req.payload.update({
      collection,
      id,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: false,
      req,
    }),
  );
}

/** True when an attempt that died before it could say so has done it. */
async function wasTakenDown(payload: Payload, held: Schedule): Promise<boolean> {
  if (held.attempts < 2) return false;
  const { ofCollection: collection, document: id } = held;
  const row = await mainRow(payload, collection, id);
  const last = latestTakeDown(await registerRowsOf(payload, [id]));
  if (!last || last.at < new Date(held.createdAt).toISOString()) return false;
  return last.kind === 'withdrawn' || !row || !isPublished(collection, row);
}

/** What the take-down itself asks for; fields that were left empty are absent. */
const takeDownOf = ({ takeDown: given }: Schedule) => ({
  kind: given?.kind,
  reason: given?.reason ?? '',
  ...(given?.target && { target: given.target }),
});
