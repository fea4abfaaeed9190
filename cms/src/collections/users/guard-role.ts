import type { CollectionBeforeChangeHook } from 'payload';
import { actorOf } from '../../access/actor.ts';
import { Refusal } from '../../errors/refusal.ts';

type Account = { id?: unknown; role?: unknown };

/** Second lock on `role`, after its field access: only another administrator changes it. */
export const guardRole: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const { role } = data as Account;
  const before = (originalDoc ?? {}) as Account;
  if (!req.user || role === undefined || (operation === 'update' && role === before.role))
    return undefined;
  const actor = actorOf(req);
  if (actor?.role !== 'administrator')
    throw new Refusal('Chỉ quản trị viên được đặt vai trò của một tài khoản.', { status: 403 });
  if (operation === 'update' && actor.id === before.id)
    throw new Refusal('Không ai tự đổi vai trò của mình. Hãy nhờ một quản trị viên khác.', {
      status: 403,
    });
  return undefined;
};
