import path from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from './lib/backup/restore-backup.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { requireFreePorts } from './lib/ports.ts';
import { step } from './lib/progress.ts';
import { readSettings } from './lib/settings.ts';

const usage =
  'hãy ghi bản sao lưu, hoặc thư mục chứa các bản sao lưu (lấy bản mới nhất): npm run restore -- /duong/dan/thu-muc [--replace]';

const readArguments = () => {
  try {
    return parseArgs({ options: { replace: { type: 'boolean' } }, allowPositionals: true });
  } catch {
    throw new Failure(usage);
  }
};

// Restores a backup, on a machine where the portal does not run.
await runCommand(async () => {
  const { positionals, values } = readArguments();
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) throw new Failure(usage);
  const settings = readSettings();
  await requireFreePorts({
    CMS_PORT: settings.cmsPort,
    SITE_PORT: settings.sitePort,
    PUBLISHER_PORT: settings.publisherPort,
  }).catch((error: unknown) => {
    throw new Failure(`hãy dừng npm start trước khi khôi phục (${(error as Failure).message})`);
  });
  // npm changes into the project's folder first.
  const folder = path.resolve(process.env.INIT_CWD ?? '.', given);
  const { from, at, setAside, missing } = await step('Khôi phục', (say) =>
    restoreBackup(settings, folder, { mayReplace: values.replace ?? false, say }),
  );
  console.log(`Đã khôi phục ${from} (sao lưu lúc ${at}) vào ${settings.dataDir}.`);
  for (const old of setAside) console.log(`Dữ liệu cũ được giữ ở ${old}.`);
  if (missing.length > 0)
    console.log(`Khi sao lưu, thư viện đã thiếu ${missing.length} tệp: ${missing.join(', ')}`);
  console.log('Hãy chạy npm start: mọi trang được dựng lại từ dữ liệu này.');
});
