import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { heldGates, type Gate, type HeldGates } from '@sxsh/content-types/held';
import type { Role } from '../access/roles.ts';
import { Refusal } from '../errors/refusal.ts';
import { askPublisher } from '../publishing/ask-publisher.ts';
import { parseBody } from '../publishing/parse-body.ts';
import { isReviewer } from '../publishing/reviewers.ts';
import { acceptClock, jumpedClock } from '../publishing/scheduling/trusted-clock.ts';
import { requireStaff } from '../publishing/staff.ts';
import type { PublisherSettings } from './recent-releases.ts';

/**
 * `POST /api/publishing/accept`: the gate to open. Of what shrinks, also how many documents the person was
 * shown: more than that is not accepted with them.
 */
const acceptRequest = z.discriminatedUnion('gate', [
  z.object({ gate: z.literal('shrink'), count: z.number().int().positive() }),
  z.object({ gate: z.enum(['restore', 'clock']) }),
]);

/** Taking out documents is a take-down; the database and the clock are the administrator's. */
const mayOpen = (role: Role, gate: Gate): boolean =>
  gate === 'shrink' ? isReviewer(role) : role === 'administrator';

/** What the CMS itself holds: schedules, while its clock is not believed. */
const ownGates = (): HeldGates => {
  const clock = jumpedClock();
  return clock ? { clock } : {};
};

/** What publisher and CMS hold. */
const held = async (settings: PublisherSettings): Promise<HeldGates> => ({
  ...ownGates(),
  ...heldGates.parse(await askPublisher(settings, 'GET /held')),
});

/** The shut gates that this role may open; the CMS's own when the publisher does not answer. */
export async function gatesFor(role: Role, settings: PublisherSettings): Promise<HeldGates> {
  if (!isReviewer(role)) return {};
  const { shrink, restore, clock } = await held(settings).catch(ownGates);
  return {
    ...(shrink && mayOpen(role, 'shrink') && { shrink }),
    ...(restore && mayOpen(role, 'restore') && { restore }),
    ...(clock && mayOpen(role, 'clock') && { clock }),
  };
}

/**
 * Opens a gate of publisher and CMS on a person's word, and writes down whose it was. A `Refusal` for who may not
 * (401, 403), when nothing is held any more or more than the person saw (409), and when the publisher is silent.
 */
export async function openGate(req: PayloadRequest, settings: PublisherSettings): Promise<void> {
  const { role, id } = requireStaff(req);
  const request = await parseBody(acceptRequest, req);
  const { gate } = request;
  if (!mayOpen(role, gate))
    throw new Refusal(
      gate === 'shrink'
        ? 'Chỉ người duyệt và quản trị viên xác nhận được việc này.'
        : 'Chỉ quản trị viên xác nhận được việc này.',
      { status: 403 },
    );
  const waiting = (await held(settings))[gate];
  if (!waiting)
    throw new Refusal('Không còn gì chờ xác nhận: có thể người khác đã làm trước bạn.', {
      status: 409,
    });
  if (gate === 'shrink' && 'count' in waiting && waiting.count !== request.count)
    throw new Refusal(
      `Số nội dung đang giữ vừa đổi thành ${waiting.count}. Hãy xem lại rồi xác nhận.`,
      { status: 409 },
    );
  await askPublisher(settings, `POST /accept-${gate}`);
  if (gate === 'clock') acceptClock();
  const { email } = req.user as { email?: string };
  req.payload.logger.warn({ msg: `Gate "${gate}" opened by ${email}`, gate, user: id, waiting });
}
