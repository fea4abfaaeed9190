import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

const notFound = () => Response.json({ error: 'No such file.' }, { status: 404 });

/**
 * Streams a stored file or rendition of the media library. Only plain names directly inside the folder are
 * answered; a path of any kind is 404.
 */
export async function sendFile(folder: string, name: string): Promise<Response> {
  if (!name || name !== path.basename(name) || name.startsWith('.') || /[\0\\]/.test(name))
    return notFound();
  const file = path.join(folder, name);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return notFound();
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(found.size),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
