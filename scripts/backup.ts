import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { report } from './lib/backup/report.ts';
import { takeBackup, type Backup } from './lib/backup/take-backup.ts';
import { prepareDataFolder } from './lib/data-folder.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { step } from './lib/progress.ts';
import { readSettings } from './lib/settings.ts';

/** The backup was made, and the media library lacks files that the database names. */
const incompleteLibrary = 2;

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024).toLocaleString('vi');

const reasons: Record<string, string> = {
  ENOSPC: 'ổ đĩa đầy giữa chừng.',
  EDQUOT: 'hết hạn mức đĩa giữa chừng.',
  EACCES: 'không có quyền ghi.',
  EROFS: 'ổ đĩa chỉ cho đọc.',
};

const reasonOf = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return error instanceof Failure ? message : `${reasons[code] ?? ''} (${message})`.trim();
};

function tell({ folder, bytes, missing, pruned }: Backup): void {
  console.log(`Bản sao lưu: ${folder} (${megabytes(bytes)} MB)`);
  if (pruned > 0) console.log(`Đã xóa ${pruned} bản cũ nhất.`);
  if (missing.length === 0) return;
  console.error(
    `Cảnh báo: thư viện tệp thiếu ${missing.length} tệp mà cơ sở dữ liệu nhắc đến, nên bản sao lưu cũng thiếu: ${missing.join(', ')}`,
  );
  process.exitCode = incompleteLibrary;
}

// Backs up everything that cannot be made again, while the portal runs. The way of `npm run backup -- <folder>`.
await runCommand(async () => {
  const given = process.argv[2];
  if (!given)
    throw new Failure('hãy ghi thư mục chứa các bản sao lưu: npm run backup -- /duong/dan/thu-muc');
  setPriority(constants.priority.PRIORITY_LOW);
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  const { dataDir } = settings;
  // npm changes into the project's folder first.
  const folder = path.resolve(process.env.INIT_CWD ?? '.', given);
  try {
    const made = await step('Sao lưu', (say) => takeBackup(settings, folder, { say }));
    const { missing, bytes } = made;
    const at = new Date().toISOString();
    report(dataDir, () => ({ made: { at, folder: made.folder, bytes, missing } }));
    tell(made);
  } catch (error) {
    const reason = reasonOf(error);
    report(dataDir, (earlier) => ({
      ...earlier,
      failed: { at: new Date().toISOString(), reason },
    }));
    throw new Failure(`chưa sao lưu được: ${reason}`);
  }
});
