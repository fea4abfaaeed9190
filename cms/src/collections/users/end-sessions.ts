import type { CollectionBeforeChangeHook } from 'payload';

type Account = { role?: unknown; sessions?: unknown };

/** A person whose role changes is signed out everywhere, so that no open session keeps the old rights. */
export const endSessionsOnRoleChange: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
}) => {
  const { role } = data as Account;
  const before = originalDoc as Account | undefined;
  if (operation !== 'update' || role === undefined || role === before?.role) return undefined;
  return { ...data, sessions: [] };
};
