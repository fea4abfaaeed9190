import type { Payload, PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { Refusal } from '../../errors/refusal.ts';
import { newestVersion } from '../newest-version.ts';
import { mainRow } from '../rows.ts';
import { requireStaff } from '../staff.ts';
import { checkTakeDown } from '../take-down.ts';
import { newestVersionOf } from './approved-version.ts';
import { checkPublish } from './check-publish.ts';
import { free } from './claim.ts';
import { acknowledgeFailures } from './end.ts';
import type { ScheduleRequest } from './request.ts';
import { maySchedule } from './rights.ts';
import { pendingOf } from './rows.ts';
import type { Schedule } from './schedule.ts';
import { scheduledText } from './wording.ts';

/**
 * Arranges a publish of the newest version, or a take-down, for a minute to come. Throws a `Refusal` when the
 * person may not, when the minute is past, when it could not be done as things stand, or when the document
 * waits for another schedule.
 *
 * @param now milliseconds since the epoch
 */
export async function makeSchedule(
  req: PayloadRequest,
  request: ScheduleRequest,
  now = Date.now(),
): Promise<void> {
  const { payload } = req;
  const { collection, id: document, action, at } = request;
  const actor = requireStaff(req);
  if (!(await maySchedule(req, collection, action)))
    throw new Refusal('Bạn chưa có quyền hẹn giờ. Hãy bấm “Gửi duyệt” để người duyệt hẹn.', {
      status: 403,
    });
  const newest = await newestVersion(req, collection, document, 'update');
  if (Date.parse(at) <= now)
    throw new Refusal('Giờ hẹn đã qua. Hãy chọn một giờ ở phía trước.', { data: { field: 'at' } });
  if ((await mainRow(payload, collection, document))?.deletedAt)
    throw new Refusal('Tài liệu đang ở trong thùng rác. Hãy khôi phục trước.', { status: 409 });
  const pending = await pendingOf(payload, document);
  if (pending) throw taken(pending);
  if (request.action === 'publish') await checkPublish(req, collection, newest, at);
  else await checkTakeDown(payload, request);
  await acknowledgeFailures(payload, document);
  const version = await newestVersionOf(payload, collection, document);
  const stamp = new Date().toISOString();
  await insert(payload, {
    id: v7(),
    ofCollection: collection,
    document,
    action,
    // Absent where there is none: as `null` it would be stored on MongoDB, and Payload cannot read such a group.
    ...(request.action === 'take-down' && {
      takeDown: { kind: request.kind, reason: request.reason, target: request.target ?? null },
    }),
    versionId: version?.versionId ?? document,
    versionTime: version?.versionTime ?? newest.updatedAt,
    at,
    by: actor.id,
    byName: req.user?.name ?? req.user?.email ?? null,
    state: 'pending',
    slot: document,
    leaseUntil: free,
    attempts: 0,
    createdAt: stamp,
    updatedAt: stamp,
  });
}

/** Of several people who schedule the same document at once, one wins: `slot` is unique. */
async function insert(payload: Payload, row: Schedule): Promise<void> {
  try {
    await payload.db.create({ collection: 'schedules', data: row, req: {} });
  } catch (error) {
    const winner = await pendingOf(payload, row.document);
    throw winner ? taken(winner) : error;
  }
}

const taken = (pending: Schedule): Refusal =>
  new Refusal(
    `Tài liệu này đã hẹn ${scheduledText(pending)}. Muốn hẹn khác thì hãy hủy lịch đó trước.`,
    { status: 409, data: { schedule: pending.id } },
  );
