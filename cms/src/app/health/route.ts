import config from '@payload-config';
import { getPayload } from 'payload';

/** For monitors and the start script: 200 while the CMS reaches its database, 503 otherwise. */
export async function GET(): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' };
  try {
    const payload = await getPayload({ config });
    await payload.db.count({ collection: 'users' });
    return Response.json({ status: 'ok' }, { headers });
  } catch {
    return Response.json({ status: 'unavailable' }, { status: 503, headers });
  }
}

export const dynamic = 'force-dynamic';
