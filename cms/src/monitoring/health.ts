import { readFile, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import {
  backupReport,
  backupReportFile,
  type BackupReport,
} from '@sxsh/content-types/backup-report';
import { publisherHealth, type PublisherHealth } from '@sxsh/content-types/publisher-health';
import { failedSchedules, overdueSchedules } from '../publishing/scheduling/rows.ts';
import { jumpedClock } from '../publishing/scheduling/trusted-clock.ts';
import type { Settings } from '../settings.ts';
import { readMailState } from './mail-state.ts';

export type HealthSettings = Pick<
  Settings,
  'dataDir' | 'publisherUrl' | 'diskAlarmMegabytes' | 'backupAlarmHours' | 'alarmAddresses'
>;

/** What needs a person: each is one line of docs/huong-dan-van-hanh.md. */
export type HealthAlarm =
  | 'publisher-silent'
  | 'publisher-alarm'
  | 'documents-failed'
  | 'schedules-overdue'
  | 'schedules-failed'
  | 'clock'
  | 'disk'
  | 'backup-failed'
  | 'backup-incomplete'
  | 'backup-old'
  | 'mail-failed';

export type Health = {
  status: 'ok' | 'attention';
  alarms: HealthAlarm[];
  publisher: (PublisherHealth & { answers: true }) | { answers: false; lastAnswer?: string };
  /** Documents whose last change could not reach the portal. */
  failedDocuments: number;
  disk: { freeMegabytes: number };
  backup: { madeAt?: string; failedAt?: string };
};

const patience = 2000;
const hour = 3_600_000;

/** On `globalThis`: instrumentation and route handlers load two copies of this module. */
const key = Symbol.for('sxsh.health');
type Shared = { [key]?: { lastAnswer?: string } };
const seen = ((globalThis as Shared)[key] ??= {});

async function askPublisher(url: string): Promise<Health['publisher']> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(patience) });
    const health = publisherHealth.parse(await response.json());
    seen.lastAnswer = new Date().toISOString();
    return { answers: true, ...health };
  } catch {
    return { answers: false, ...(seen.lastAnswer && { lastAnswer: seen.lastAnswer }) };
  }
}

/** What `npm run backup` wrote down; nothing when it never ran. */
async function readReport(dataDir: string): Promise<BackupReport> {
  const text = await readFile(path.join(dataDir, backupReportFile), 'utf8').catch(() => '{}');
  try {
    return backupReport.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** When the first account was made: a portal without a backup is as old as that. */
async function bornAt(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.db.find<{ createdAt: string }>({
    collection: 'users',
    sort: ['createdAt'],
    limit: 1,
    pagination: false,
  });
  return docs[0]?.createdAt;
}

const countFailed = async (payload: Payload): Promise<number> =>
  (
    await payload.db.count({
      collection: 'receipts',
      where: { state: { equals: 'failed' } },
    })
  ).totalDocs;

/**
 * How the portal stands, in figures that give nothing away. Throws when the database does not answer.
 *
 * @param now milliseconds since the epoch
 */
export async function healthOf(
  payload: Payload,
  settings: HealthSettings,
  now = Date.now(),
): Promise<Health> {
  const failedDocuments = await countFailed(payload);
  const [publisher, report, disk] = await Promise.all([
    askPublisher(settings.publisherUrl),
    readReport(settings.dataDir),
    statfs(settings.dataDir),
  ]);
  const overdue = await overdueSchedules(payload, now);
  const failedOnes = await failedSchedules(payload);
  const freeMegabytes = Math.floor((disk.bavail * disk.bsize) / 1024 / 1024);
  const lastBackup = report.made?.at ?? (await bornAt(payload));
  const isMailFailing =
    settings.alarmAddresses.length > 0 && (await readMailState(payload)).failure !== undefined;
  const isOld =
    lastBackup !== undefined && now - Date.parse(lastBackup) > settings.backupAlarmHours * hour;
  const given: [HealthAlarm, boolean][] = [
    ['publisher-silent', !publisher.answers],
    ['publisher-alarm', publisher.answers && publisher.alarms.length > 0],
    ['documents-failed', failedDocuments > 0],
    ['schedules-overdue', overdue.length > 0],
    ['schedules-failed', failedOnes.length > 0],
    ['clock', jumpedClock() !== undefined],
    ['disk', freeMegabytes < settings.diskAlarmMegabytes],
    ['backup-failed', report.failed !== undefined],
    ['backup-incomplete', (report.made?.missing.length ?? 0) > 0],
    ['backup-old', isOld],
    ['mail-failed', isMailFailing],
  ];
  const alarms = given.flatMap(([name, isOn]) => (isOn ? [name] : []));
  return {
    status: alarms.length > 0 ? 'attention' : 'ok',
    alarms,
    publisher,
    failedDocuments,
    disk: { freeMegabytes },
    backup: {
      ...(report.made && { madeAt: report.made.at }),
      ...(report.failed && { failedAt: report.failed.at }),
    },
  };
}
