import path from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBeforeUpgrade } from './lib/backup/restore-before-upgrade.ts';
import { restoreBackup } from './lib/backup/restore-backup.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { requireFreePorts } from './lib/ports.ts';
import { step } from './lib/progress.ts';
import { readSettings, type Settings } from './lib/settings.ts';

const usage =
  'hãy ghi bản sao lưu, hoặc thư mục chứa các bản sao lưu (lấy bản mới nhất): npm run restore -- /duong/dan/thu-muc [--replace]; hoặc quay về trước lần nâng cấp phần mềm: npm run restore -- --before-upgrade [tên bản sao]';

const readArguments = () => {
  try {
    return parseArgs({
      options: { replace: { type: 'boolean' }, 'before-upgrade': { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch {
    throw new Failure(usage);
  }
};

async function goBack(settings: Settings, name: string | undefined): Promise<void> {
  const { from, setAside, isOlder } = await step('Khôi phục', () =>
    restoreBeforeUpgrade(settings, name),
  );
  console.log(`Cơ sở dữ liệu bây giờ là ${from}.`);
  if (setAside) console.log(`Cơ sở dữ liệu trước đó được giữ ở ${setAside}.`);
  console.log(
    isOlder
      ? 'Phần mềm đang có mới hơn bản sao này và sẽ nâng cấp lại: hãy lấy lại mã nguồn trước khi nâng cấp (git checkout), rồi npm start.'
      : 'Hãy chạy npm start. Nếu bộ xuất bản giữ nguyên cổng để chờ xác nhận, hãy chạy npm run accept restore.',
  );
}

// Restores a backup, or the database as it was before an upgrade, on a machine where the portal does not run.
await runCommand(async () => {
  const { positionals, values } = readArguments();
  const [given] = positionals;
  const isBack = values['before-upgrade'] ?? false;
  if ((given === undefined && !isBack) || positionals.length > 1 || (isBack && values.replace))
    throw new Failure(usage);
  const settings = readSettings();
  await requireFreePorts({
    CMS_PORT: settings.cmsPort,
    SITE_PORT: settings.sitePort,
    PUBLISHER_PORT: settings.publisherPort,
  }).catch((error: unknown) => {
    throw new Failure(`hãy dừng npm start trước khi khôi phục (${(error as Failure).message})`);
  });
  if (isBack || given === undefined) return goBack(settings, given);
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
