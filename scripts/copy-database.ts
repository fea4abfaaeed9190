import { unfinishedCopy } from '../cms/src/boot/half-copied.ts';
import { addressesIn } from './lib/copy-database/addresses.ts';
import { copyEverything } from './lib/copy-database/copy.ts';
import { differences } from './lib/copy-database/differences.ts';
import { digestOf } from './lib/copy-database/digest.ts';
import { resumeForeignKeys, suspendForeignKeys } from './lib/copy-database/foreign-keys.ts';
import { openSource, openTarget } from './lib/copy-database/open.ts';
import { prepareTarget } from './lib/copy-database/target.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { environment } from './lib/portal.ts';
import { requireFreePorts } from './lib/ports.ts';
import { step } from './lib/progress.ts';
import { readSettings } from './lib/settings.ts';

// Moves everything from one database into another, empty one, SQLite or MongoDB, and compares the two.
await runCommand(async () => {
  const { from, to } = addressesIn(process.argv.slice(2));
  const settings = readSettings();
  // What is saved meanwhile would be lost.
  await requireFreePorts({ CMS_PORT: settings.cmsPort });
  prepareDataFolder(settings.dataDir);
  const env = environment(settings, readSecrets(settings.dataDir));
  const source = await openSource(env, from);
  const target = await openTarget(env, to);
  await step('Sao chép cơ sở dữ liệu', async (say) => {
    await prepareTarget(target, say);
    await suspendForeignKeys(target);
    await copyEverything(source, target, say);
  });
  await step('So sánh nguồn và đích', async () => {
    const before = await digestOf(source);
    const found = differences(before, await digestOf(target, [unfinishedCopy]));
    if (found.length > 0)
      throw new Failure(
        `bản sao không giống nguồn: ${found.join('; ')}. Nguồn còn nguyên; hãy báo lỗi này và đừng dùng bản sao.`,
      );
    const dangling = await resumeForeignKeys(target);
    if (dangling > 0)
      console.log(
        `  bỏ ${dangling} tham chiếu tới những gì đã bị xóa từ trước, như SQLite vẫn làm`,
      );
    await target.kv.delete(unfinishedCopy);
    for (const [part, { count, sum }] of Object.entries(before))
      console.log(`  ${part}: ${count} (${sum.slice(0, 12)})`);
  });
  console.log('Đã sao chép xong. Hãy đặt DATABASE_URL sang đích rồi chạy npm start.');
});
// Payload keeps timers of its own; everything is written.
process.exit();
