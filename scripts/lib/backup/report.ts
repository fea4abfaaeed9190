import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  backupReport,
  backupReportFile,
  type BackupReport,
} from '@sxsh/content-types/backup-report';

/** Changes what the CMS is told about backups. */
export function report(dataDir: string, change: (earlier: BackupReport) => BackupReport): void {
  const file = path.join(dataDir, backupReportFile);
  const earlier = existsSync(file)
    ? backupReport.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
    : undefined;
  writeFileSync(`${file}.new`, JSON.stringify(change(earlier ?? {}), null, 2));
  renameSync(`${file}.new`, file);
}
