import type { PayloadRequest } from 'payload';
import { actorOf, type Actor } from '../access/actor.ts';
import { Refusal } from '../errors/refusal.ts';
import { isReviewer } from './reviewers.ts';

/** The signed-in person of the newsroom; throws a `Refusal` (401, 403) for anyone else. */
export function requireStaff(req: PayloadRequest): Actor {
  const actor = actorOf(req);
  if (!actor) throw new Refusal('Bạn cần đăng nhập để làm việc này.', { status: 401 });
  if (actor.role === 'station')
    throw new Refusal('Tài khoản của đài không làm việc này được.', { status: 403 });
  return actor;
}

/** The signed-in reviewer or administrator; throws a `Refusal` (401, 403) for anyone else. */
export function requireReviewer(req: PayloadRequest): Actor {
  const actor = requireStaff(req);
  if (!isReviewer(actor.role))
    throw new Refusal('Chỉ người duyệt và quản trị viên làm được việc này.', { status: 403 });
  return actor;
}
