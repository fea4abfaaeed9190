/** A picture needs a text for those who cannot see it. */
export function requireAlt(
  value: string | null | undefined,
  { data }: { data: { mimeType?: string | null } },
): string | true {
  if (!data.mimeType?.startsWith('image/')) return true;
  return Boolean(value?.trim()) || 'Ảnh cần một câu mô tả cho người không nhìn thấy.';
}
