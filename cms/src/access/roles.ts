export const roles = ['administrator', 'reviewer', 'editor', 'collaborator', 'station'] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Record<Role, string> = {
  administrator: 'Quản trị viên',
  reviewer: 'Người duyệt',
  editor: 'Biên tập viên',
  collaborator: 'Cộng tác viên',
  station: 'Đài truyền thanh',
};

/**
 * Keeps a collection or global out of the menu of people who can do nothing there. Only for the eye: what
 * they may read and write is the matrix's alone.
 */
export const hiddenFromAllBut =
  (...usefulTo: Role[]) =>
  ({ user }: { user: unknown }): boolean =>
    !usefulTo.some((role) => role === (user as { role?: unknown } | null)?.role);
