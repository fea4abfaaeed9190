import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** Bytes of a message to the desk; what readers send is a line. */
const largest = 16 * 1024;
/** How long (milliseconds) the desk may take: no reader waits for what it says. */
const patience = 5000;

/** What the desk is told of a request; nothing of who sent it but the address, which it forgets. */
const told = ['content-type', 'origin', 'sec-fetch-site', 'sec-gpc', 'dnt'];
const passedOn = ['content-type', 'content-length'];

/** Plain names only: nothing that the CMS could read as another address than this server does. */
export const isDesk = (address: string): boolean => /^\/_desk(\/[a-z0-9-]+)+$/.test(address);

const pick = ({ headers }: IncomingMessage, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  );

/** The answer of the CMS; rejects when it is away or takes too long. */
async function askDesk(request: IncomingMessage, url: URL): Promise<IncomingMessage> {
  const body = await buffer(request);
  return new Promise((resolve, reject) => {
    ask(url, {
      method: request.method ?? 'GET',
      headers: {
        ...pick(request, told),
        'content-length': body.length,
        'x-forwarded-for': request.socket.remoteAddress ?? '',
      },
      // A connection that was kept may have been closed by the CMS just now.
      agent: false,
      signal: AbortSignal.timeout(patience),
    })
      .once('response', resolve)
      .once('error', reject)
      .end(body);
  });
}

/**
 * Hands a request on to the desk, the one part of the CMS that readers reach, and its answer back. 503 when the
 * CMS is not there: pages work without it.
 *
 * @param url the desk's address, as this server reaches it
 */
export async function handToDesk(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  // What does not say how long it is may be of any length.
  const { 'content-length': length = '0', 'transfer-encoding': parts } = request.headers;
  if (Number(length) > largest || parts !== undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const answer = await askDesk(request, url).catch(() => undefined);
  response.writeHead(answer?.statusCode ?? 503, answer && pick(answer, passedOn));
  if (answer) await pipeline(answer, response);
  else response.end();
}
