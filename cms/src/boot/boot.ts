import { getPayload } from 'payload';
import { analyse } from '../database.ts';
import { startAlarmMails } from '../monitoring/mail-timer.ts';
import { startScheduleTimer } from '../publishing/scheduling/timer.ts';
import { readSettings } from '../settings.ts';
import { ensureAdministrator } from './administrator.ts';
import { prepareFolders } from './folders.ts';
import { refuseHalfCopied } from './half-copied.ts';
import { prepareMongo } from './mongodb.ts';
import { requireSecrets } from './secrets.ts';
import { fillSortKeys } from './sort-keys.ts';
import { prepareUpgrade } from './upgrade.ts';

/**
 * Starts the CMS: checks settings, secrets and folders, copies a SQLite database before it migrates it or looks
 * whether the MongoDB is there, refuses a copy that was cut off, makes the first administrator, fills sort keys,
 * counts large tables for the planner, starts the timers of schedules and of mails about alarms. Ends the process
 * with one line when it cannot: Next alone would stay up and answer 500.
 */
export async function boot(): Promise<void> {
  try {
    const settings = readSettings(process.env);
    requireSecrets(settings);
    await prepareFolders(settings);
    const say = (line: string) => console.log(`[cms] ${line}`);
    await prepareUpgrade(settings, say);
    await prepareMongo(settings, say);
    const { default: config } = await import('@payload-config');
    const payload = await getPayload({ config });
    await refuseHalfCopied(payload);
    await ensureAdministrator(payload, settings);
    await fillSortKeys(payload);
    await analyse(payload);
    startScheduleTimer(payload, settings);
    startAlarmMails(payload, settings);
  } catch (error) {
    console.error(`[cms] Không khởi động được: ${oneLine(error)}`);
    process.exit(1);
  }
}

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ').trim();
