/** Bytes as people read them: `1 KB`, `240 KB`, `1,2 MB`. */
export function fileSize(bytes: number): string {
  const [unit, name] = bytes < 1_000_000 ? [1_000, 'KB'] : [1_000_000, 'MB'];
  const amount = Math.max(bytes / unit, 1);
  return `${amount.toLocaleString('vi-VN', { maximumFractionDigits: unit === 1_000 ? 0 : 1 })} ${name}`;
}
