import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { nudge } from '@sxsh/content-types/change';
import { previewRequest } from '@sxsh/content-types/preview';
import { lastReleases } from '@sxsh/content-types/releases';
import type { Publisher } from './publisher.ts';
import { Refused } from './refused.ts';

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

type Answer = { status: number; body: unknown } | { type: string; body: Buffer };
/** @param rest what follows the route's path: the query, or of `…/` the remaining path */
type Handler = (request: IncomingMessage, rest: string) => Answer | Promise<Answer>;

const json = (status: number, body: unknown): Answer => ({ status, body });
const badRequest = (error: string) => json(400, { error });

/** Of orders that the publisher only takes: the answer is that it has. */
const order = (work: () => void | Promise<void>): Handler => {
  return async () => {
    await work();
    return json(202, {});
  };
};

/** What the publisher answers, by method and path: a path that ends in `/` has what follows too, `?` a query. */
const routesOf = (publisher: Publisher): Record<string, Handler> => ({
  'GET /status': () => json(200, publisher.status()),
  'GET /renewal': () => json(200, publisher.renewal()),
  'GET /held': () => json(200, publisher.held()),
  'GET /releases?': (_, query) => {
    const last = lastReleases.safeParse(new URLSearchParams(query).get('last'));
    return last.success
      ? json(200, publisher.releases(last.data))
      : badRequest('Ask for /releases?last=N.');
  },
  'POST /nudge': async (request) => {
    const about = nudge.safeParse(await bodyOf(request));
    if (!about.success) return badRequest('A nudge is { collection, id }.');
    publisher.nudge(about.data);
    return json(202, {});
  },
  'POST /rebuild': order(() => publisher.rebuild()),
  'POST /rebuild-back': order(() => publisher.goBack()),
  'POST /rebuild-stop': order(() => publisher.stopRebuild()),
  'POST /reconcile': order(() => publisher.reconcile()),
  'POST /accept-restore': order(() => publisher.acceptRestore()),
  'POST /accept-shrink': order(() => publisher.acceptShrink()),
  'POST /accept-clock': order(() => publisher.acceptClock()),
  'POST /preview': async (request) => {
    const draft = previewRequest.safeParse(await bodyOf(request, largestDraft));
    if (!draft.success)
      return badRequest('A preview is asked for as content-types/preview.ts says.');
    const preview = await publisher.previews.render(draft.data);
    return json('status' in preview ? preview.status : 200, preview);
  },
  [`GET ${assetsPath}/`]: async (_, rest) =>
    (await publisher.previews.asset(`/${rest}`)) ?? json(404, { error: 'No such asset.' }),
});

/** The route of a request line: `GET /releases?last=7` has the one of `GET /releases?`. */
function routeOf(routes: Record<string, Handler>, line: string) {
  const found = Object.entries(routes).find(([route]) =>
    /[/?]$/.test(route) ? line.startsWith(route) || `${line}?` === route : line === route,
  );
  return found && { handler: found[1], rest: line.slice(found[0].length) };
}

/**
 * The publisher's own endpoints, on loopback: `GET /health` for everyone (503 while there is an alarm) and, for
 * holders of the key alone, those of `routesOf`. What the publisher refuses to do is 409 with its reason.
 * Resolves once it listens; rejects when the port is busy.
 */
export async function startControl(
  publisher: Publisher,
  { key, port }: { key: string; port: number },
): Promise<Server> {
  const expected = digest(`Bearer ${key}`);
  const routes = routesOf(publisher);

  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    const line = `${request.method} ${request.url}`;
    if (line === 'GET /health') {
      const health = publisher.health();
      return json(health.alarms.length > 0 ? 503 : 200, health);
    }
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected))
      return json(401, { error: 'The publisher key is missing or wrong.' });
    const route = routeOf(routes, line);
    return route ? route.handler(request, route.rest) : json(404, { error: 'No such endpoint.' });
  };

  const server = createServer((request, response) => {
    void answerTo(request)
      .catch((error: unknown) =>
        json(error instanceof Refused ? 409 : 500, { error: (error as Error).message }),
      )
      .then((answer) =>
        'type' in answer
          ? response.writeHead(200, { 'content-type': answer.type }).end(answer.body)
          : response
              .writeHead(answer.status, { 'content-type': 'application/json' })
              .end(JSON.stringify(answer.body)),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
