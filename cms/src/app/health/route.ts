import config from '@payload-config';
import { getPayload } from 'payload';
import { healthOf } from '../../monitoring/health.ts';
import { watchOf } from '../../outage/database-watch.ts';
import { readSettings } from '../../settings.ts';

const headers = { 'Cache-Control': 'no-store' };
/** Everyone may ask: the work is done once in so many milliseconds. */
const freshFor = 2000;
let known: { at: number; answer: Promise<unknown> } | undefined;

async function look() {
  const payload = await getPayload({ config });
  // Asking it would take seconds.
  if (watchOf(payload).isAway()) throw new Error('The database is away.');
  return healthOf(payload, readSettings(process.env));
}

/**
 * For monitors and the start script: 200 while the CMS reaches its database, 503 otherwise. Whether anything
 * else needs a person is in `status` and `alarms`.
 */
export async function GET(): Promise<Response> {
  if (!known || Date.now() - known.at > freshFor) known = { at: Date.now(), answer: look() };
  try {
    return Response.json(await known.answer, { headers });
  } catch {
    return Response.json({ status: 'unavailable', alarms: ['database'] }, { status: 503, headers });
  }
}

export const dynamic = 'force-dynamic';
