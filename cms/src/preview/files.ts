import { sendFile } from '../publishing/files.ts';
import type { PreviewAddresses } from './addresses.ts';
import type { PreviewSettings } from './settings.ts';

/** Pages of previews have no origin of their own, so fonts, scripts and captions come from elsewhere. */
const forAnyOrigin = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };
const inert = "default-src 'none'; sandbox";
const refused = (status: number) =>
  Response.json({ error: 'No such file.' }, { status, headers: { 'cache-control': 'no-store' } });

/** A file of the media library for whoever has its signed address; 403 when that is wrong or has expired. */
export async function previewFile(
  { mediaDir }: PreviewSettings,
  addresses: PreviewAddresses,
  filename: string,
  query: URLSearchParams,
): Promise<Response> {
  const type = query.get('type') ?? '';
  if (addresses.fileVerdict(filename, type, query) !== 'valid') return refused(403);
  const found = await sendFile(mediaDir, filename);
  if (!found.ok) return refused(404);
  const headers = new Headers(found.headers);
  for (const [name, value] of Object.entries(forAnyOrigin)) headers.set(name, value);
  headers.set('content-type', type);
  headers.set('content-security-policy', inert);
  return new Response(found.body, { headers });
}

/** Milliseconds. */
const patience = 4000;

/**
 * A script, style or font of the site build that renders previews, which may be newer than what the portal
 * has. Public like the portal's own; 404 when the publisher has none of that name, 503 when it is down.
 */
export async function previewAsset(
  { publisherUrl, publisherKey }: PreviewSettings,
  path: readonly string[],
): Promise<Response> {
  // The publisher's other endpoints must not be reached with its key: no `..`, nothing to be decoded.
  if (!path.every((part) => /^[\w-][\w.-]*$/.test(part))) return refused(404);
  const answer = await fetch(`${publisherUrl}/preview/assets/${path.join('/')}`, {
    headers: { authorization: `Bearer ${publisherKey ?? ''}` },
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined);
  if (!answer?.ok) {
    await answer?.body?.cancel();
    return refused(answer?.status === 404 ? 404 : 503);
  }
  return new Response(answer.body, {
    headers: {
      ...forAnyOrigin,
      'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
      // What lies there has its content's hash in its name.
      'cache-control': path[0] === '_astro' ? 'public, max-age=31536000, immutable' : 'no-store',
      'content-security-policy': inert,
    },
  });
}
