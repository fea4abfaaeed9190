import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { nudge } from '@sxsh/content-types/change';
import { previewRequest } from '@sxsh/content-types/preview';
import { lastReleases } from '@sxsh/content-types/releases';
import type { Publisher } from './publisher.ts';

const largestBody = 64 * 1024;
/** A long text with the forms of its pictures. */
const largestDraft = 8 * 1024 * 1024;
const assetsPath = '/preview/assets';
const digest = (text: string) => createHash('sha256').update(text).digest();

/** The JSON of a request; undefined when it has none or too much of it. */
async function bodyOf(request: IncomingMessage, largest = largestBody): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Read to its end whatever its size: breaking off would cut the connection before the answer.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
  }
  if (size > largest) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The publisher's own endpoints, on loopback: `GET /health` (503 while there is an alarm) and, for holders of the
 * key alone, `POST /nudge`, `GET /status`, `GET /releases?last=N`, `POST /rebuild`, `POST /reconcile`,
 * `POST /accept-restore`, `POST /accept-shrink`, `POST /accept-clock`, `POST /preview`, `GET /preview/assets/…`.
 * Resolves once it listens; rejects when the port is busy.
 */
export async function startControl(
  publisher: Publisher,
  { key, port }: { key: string; port: number },
): Promise<Server> {
  const expected = digest(`Bearer ${key}`);
  const answer = (response: ServerResponse, status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  const asset = async (response: ServerResponse, address: string): Promise<void> => {
    const found = await publisher.previews.asset(address);
    if (found) response.writeHead(200, { 'content-type': found.type }).end(found.body);
    else answer(response, 404, { error: 'No such asset.' });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET' && request.url === '/health') {
      const health = publisher.health();
      answer(response, health.alarms.length > 0 ? 503 : 200, health);
      return;
    }
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) {
      answer(response, 401, { error: 'The publisher key is missing or wrong.' });
      return;
    }
    if (request.method === 'GET' && request.url?.startsWith(`${assetsPath}/`)) {
      await asset(response, request.url.slice(assetsPath.length));
      return;
    }
    const [pathname, query] = (request.url ?? '').split('?');
    if (request.method === 'GET' && pathname === '/releases') {
      const last = lastReleases.safeParse(new URLSearchParams(query).get('last'));
      if (last.success) answer(response, 200, publisher.releases(last.data));
      else answer(response, 400, { error: 'Ask for /releases?last=N.' });
      return;
    }
    switch (`${request.method} ${request.url}`) {
      case 'GET /status':
        answer(response, 200, publisher.status());
        return;
      case 'POST /nudge': {
        const about = nudge.safeParse(await bodyOf(request));
        if (!about.success) {
          answer(response, 400, { error: 'A nudge is { collection, id }.' });
          return;
        }
        publisher.nudge(about.data);
        answer(response, 202, {});
        return;
      }
      case 'POST /rebuild':
        await publisher.rebuild();
        answer(response, 202, {});
        return;
      case 'POST /reconcile':
        publisher.reconcile();
        answer(response, 202, {});
        return;
      case 'POST /accept-restore':
        publisher.acceptRestore();
        answer(response, 202, {});
        return;
      case 'POST /accept-shrink':
        publisher.acceptShrink();
        answer(response, 202, {});
        return;
      case 'POST /accept-clock':
        publisher.acceptClock();
        answer(response, 202, {});
        return;
      case 'POST /preview': {
        const draft = previewRequest.safeParse(await bodyOf(request, largestDraft));
        if (!draft.success) {
          answer(response, 400, {
            error: 'A preview is asked for as content-types/preview.ts says.',
          });
          return;
        }
        const preview = await publisher.previews.render(draft.data);
        answer(response, 'status' in preview ? preview.status : 200, preview);
        return;
      }
      default:
        answer(response, 404, { error: 'No such endpoint.' });
    }
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) answer(response, 500, { error: (error as Error).message });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
