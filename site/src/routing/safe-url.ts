/**
 * Takes what an editor typed as a link and gives it back only if it is https, mailto, tel, an
 * address within the portal or a place on the page; undefined for everything else (`javascript:`,
 * `data:`, `file:`, `//host` …).
 */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  const trimmed = url.trim();
  if (/^[\\/]{2}|[\p{Cc}\\]/u.test(trimmed)) return undefined;
  if (/^\/(?!\/)/.test(trimmed) || /^#[\w-]+$/.test(trimmed)) return trimmed;
  if (!URL.canParse(trimmed)) return undefined;
  return /^(?:https|mailto|tel):$/.test(new URL(trimmed).protocol) ? trimmed : undefined;
}
