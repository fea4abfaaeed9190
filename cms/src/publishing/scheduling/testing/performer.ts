import { once } from 'node:events';
import { getPayload } from 'payload';
import { portalConfig } from '../../../config.ts';
import { readSettings } from '../../../settings.ts';
import { claim } from '../claim.ts';
import { perform } from '../perform.ts';
import { dueSchedules } from '../rows.ts';
import { tick } from '../tick.ts';

/**
 * A second process of the CMS on the database that the environment names. Says `ready`, waits for a word on
 * its standard input, and then works as if it were the given instant:
 * `tick` looks once and says how many it performed; `die-holding` claims what is due and kills itself;
 * `die-done` performs it first and kills itself before it can say so.
 */
const [mode, instant] = process.argv.slice(2);
const now = Number(instant);
const settings = readSettings(process.env);
const payload = await getPayload({ config: portalConfig(settings), disableOnInit: true });
console.log('ready');
await once(process.stdin, 'data');
if (mode === 'tick') {
  console.log(`performed ${await tick(payload, settings, () => now)}`);
  process.exit(0);
}
const [due] = await dueSchedules(payload, new Date(now).toISOString());
const held = due && (await claim(payload, due, now));
if (!held) throw new Error('nothing to claim');
if (mode === 'die-done') await perform(payload, settings, held);
process.kill(process.pid, 'SIGKILL');
