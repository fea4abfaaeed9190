import { askPublisher } from './lib/ask-publisher.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { readSettings } from './lib/settings.ts';

const answers = {
  clock: 'Giờ hiện tại của máy đã được chấp nhận.',
  restore: 'Cơ sở dữ liệu hiện tại đã được chấp nhận; cổng thông tin đang được cập nhật theo đó.',
  shrink: 'Đã chấp nhận: nội dung không còn trong hệ quản trị đang được gỡ khỏi cổng thông tin.',
} as const;

// Tells the running publisher that a person has looked at what it paused for, and that it may go on.
await runCommand(async () => {
  const what = process.argv[2];
  if (what !== 'clock' && what !== 'restore' && what !== 'shrink')
    throw new Failure(
      'hãy ghi điều được chấp nhận: npm run accept clock, npm run accept restore hoặc npm run accept shrink',
    );
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  await askPublisher(settings, readSecrets(settings.dataDir), `POST /accept-${what}`);
  console.log(answers[what]);
});
