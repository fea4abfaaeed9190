import type { Payload, PayloadRequest } from 'payload';
import { Refusal } from '../../errors/refusal.ts';
import { rowsOf } from '../rows.ts';
import { requireStaff } from '../staff.ts';
import { cancel } from './claim.ts';
import { maySchedule } from './rights.ts';
import { pendingOf, scheduleById } from './rows.ts';
import type { Schedule } from './schedule.ts';

const nameOf = (req: PayloadRequest): string => req.user?.name ?? req.user?.email ?? 'không rõ ai';

const beingPerformed = () =>
  new Refusal('Lịch hẹn đang được thực hiện. Hãy chờ vài giây rồi xem lại.', { status: 409 });

/** The schedule, if the person may decide over it: who made it, and whoever could have made it. */
async function ofPerson(req: PayloadRequest, id: string): Promise<Schedule> {
  const actor = requireStaff(req);
  const schedule = await scheduleById(req.payload, id);
  if (!schedule) throw new Refusal('Không tìm thấy lịch hẹn này.', { status: 404 });
  const { ofCollection, action, by } = schedule;
  if (by !== actor.id && !(await maySchedule(req, ofCollection, action)))
    throw new Refusal('Bạn chưa có quyền với lịch hẹn này. Hãy nhờ người duyệt.', { status: 403 });
  return schedule;
}

/** *Hủy lịch để sửa*: the document can be written again. Throws a `Refusal` when it is too late or not allowed. */
export async function cancelSchedule(req: PayloadRequest, id: string): Promise<void> {
  const schedule = await ofPerson(req, id);
  if (schedule.state !== 'pending')
    throw new Refusal('Lịch hẹn này không còn chờ nữa. Hãy tải lại trang.', { status: 409 });
  if (!(await cancel(req.payload, id, `${nameOf(req)} đã hủy.`))) throw beingPerformed();
}

/** Somebody has seen that a schedule failed: it alarms no more. */
export async function acknowledgeSchedule(req: PayloadRequest, id: string): Promise<void> {
  const { document } = await ofPerson(req, id);
  await acknowledgeFailures(req.payload, document);
}

/** A document's failed schedules alarm no more: somebody has seen or replaced them. */
export async function acknowledgeFailures(payload: Payload, document: string): Promise<void> {
  const failed = await rowsOf<Schedule>(payload, 'schedules', {
    where: {
      and: [
        { document: { equals: document } },
        { state: { equals: 'failed' } },
        { acknowledgedAt: { exists: false } },
      ],
    },
  });
  const now = new Date().toISOString();
  for (const { id } of failed)
    await payload.db.updateOne({
      collection: 'schedules',
      id,
      data: { acknowledgedAt: now, updatedAt: now },
      req: {},
      returning: false,
    });
}

/**
 * A take-down by hand is urgent: it cancels what the document waits for, or a scheduled publish would undo it.
 * Throws a `Refusal` (409) while that is being performed.
 */
export async function giveWayToTakeDown(req: PayloadRequest, document: string): Promise<void> {
  const pending = await pendingOf(req.payload, document);
  if (!pending) return;
  const message = `Đã hủy vì ${nameOf(req)} gỡ tài liệu khỏi cổng ngay.`;
  if (!(await cancel(req.payload, pending.id, message))) throw beingPerformed();
}
