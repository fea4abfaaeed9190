export const roles = ['administrator', 'reviewer', 'editor', 'collaborator', 'station'] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Record<Role, string> = {
  administrator: 'Quản trị viên',
  reviewer: 'Người duyệt',
  editor: 'Biên tập viên',
  collaborator: 'Cộng tác viên',
  station: 'Đài truyền thanh',
};
