import type { PayloadRequest } from 'payload';
import { roles, type Role } from './roles.ts';

export type Actor = { id: string; role: Role };

/** The signed-in person; undefined for anonymous requests and for a role we do not know. */
export function actorOf(req: PayloadRequest): Actor | undefined {
  const user: { id?: unknown; role?: unknown } | null = req.user;
  if (!user || typeof user.id !== 'string') return undefined;
  const role = roles.find((known) => known === user.role);
  return role && { id: user.id, role };
}
