import type { Payload } from 'payload';
import { searchMissAddress } from '@sxsh/content-types/search-miss';
import { missReceiver } from './search-miss/receive.ts';

type Answerer = (request: Request) => Promise<Response>;

const headers = { 'Cache-Control': 'no-store' };
const notThere = () => new Response(null, { status: 404, headers });

/**
 * Everything below `/_desk/`: the one part of the CMS that the portal's web server hands readers on to. What is
 * not listed here is not there. No session is asked for and no cookie is set.
 */
export function openDesk(
  payloadOf: () => Promise<Payload>,
  { siteUrl }: { siteUrl: string },
): Answerer {
  const receiveMiss = missReceiver(payloadOf, siteUrl);
  const answerers: Record<string, Answerer> = {
    [`POST /${searchMissAddress}`]: async (request) => {
      await receiveMiss(request).catch(async (error: unknown) => {
        (await payloadOf()).logger.error({ err: error, msg: 'A miss of search was not counted.' });
      });
      return new Response(null, { status: 204, headers });
    },
  };
  return async (request) => {
    const answer = answerers[`${request.method} ${new URL(request.url).pathname}`];
    return answer ? answer(request) : notThere();
  };
}
