import { askPublisher } from './lib/ask-publisher.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { readSettings } from './lib/settings.ts';

const answers = {
  clock: 'Giờ hiện tại của máy đã được chấp nhận.',
  restore: 'Cơ sở dữ liệu hiện tại đã được chấp nhận; cổng thông tin đang được cập nhật theo đó.',
} as const;

// Tells the running publisher that a person has looked at what it paused for, and that it may go on.
await runCommand(async () => {
  const what = process.argv[2];
  if (what !== 'clock' && what !== 'restore')
    throw new Failure(
      'hãy ghi điều được chấp nhận: npm run accept clock, hoặc npm run accept restore',
    );
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  await askPublisher(settings, readSecrets(settings.dataDir), `accept-${what}`);
  console.log(answers[what]);
});
