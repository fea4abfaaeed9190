import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { PublicFile } from './public-file.ts';
import { byteRange } from './range.ts';

/** `If-None-Match` compares weakly (RFC 9110, 8.8.3.2). */
const matches = (header: string, etag: string) =>
  header === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

/** Whether the rest of a broken download may be sent: it must be of the same file. */
const isSameFile = (ifRange: string | string[] | undefined, file: PublicFile) =>
  ifRange === undefined || ifRange === file.etag || ifRange === file.modified.toUTCString();

/**
 * Answers with an opened file and closes it: 200 or the status given, 304 when the browser has it already,
 * 206 or 416 when it asks for a part.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: PublicFile,
  status = 200,
): Promise<void> {
  await using handle = file.handle;
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', file.etag);
  const known = request.headers['if-none-match'];
  if (status === 200 && known !== undefined && matches(known, file.etag)) {
    response.writeHead(304).end();
    return;
  }
  const isPartial =
    status === 200 && request.method === 'GET' && isSameFile(request.headers['if-range'], file);
  const range = isPartial ? byteRange(request.headers.range, file.length) : undefined;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${file.length}` }).end();
    return;
  }
  response.setHeader('Content-Type', file.type);
  response.setHeader('Last-Modified', file.modified.toUTCString());
  response.setHeader('Accept-Ranges', 'bytes');
  if (file.encoding) response.setHeader('Content-Encoding', file.encoding);
  if (range)
    response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${file.length}`);
  const { start, end } = range ?? { start: 0, end: file.length - 1 };
  response.writeHead(range ? 206 : status, { 'content-length': end - start + 1 });
  if (request.method === 'HEAD' || end < start) response.end();
  else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}
