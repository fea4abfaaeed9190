import { askPublisher } from './lib/ask-publisher.ts';
import { prepareDataFolder, readSecrets, type Secrets } from './lib/data-folder.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { readSettings, type Settings } from './lib/settings.ts';

const answers = {
  clock: 'Giờ hiện tại của máy đã được chấp nhận.',
  restore: 'Cơ sở dữ liệu hiện tại đã được chấp nhận; cổng thông tin đang được cập nhật theo đó.',
  shrink: 'Đã chấp nhận: nội dung không còn trong hệ quản trị đang được gỡ khỏi cổng thông tin.',
} as const;

/** Schedules are done by the CMS. One that does not run believes the clock when it starts. */
async function tellCms({ cmsPort }: Settings, { publisherKey }: Secrets): Promise<void> {
  const response = await fetch(`http://localhost:${cmsPort}/api/publisher/accept-clock`, {
    method: 'POST',
    headers: { authorization: `Bearer ${publisherKey}` },
  }).catch(() => undefined);
  if (response && !response.ok)
    throw new Failure(`hệ quản trị nội dung từ chối (${response.status}): hãy thử lại.`);
}

// Tells the running publisher, and of the clock the CMS too, that a person has looked at what it paused for, and that it may go on.
await runCommand(async () => {
  const what = process.argv[2];
  if (what !== 'clock' && what !== 'restore' && what !== 'shrink')
    throw new Failure(
      'hãy ghi điều được chấp nhận: npm run accept clock, npm run accept restore hoặc npm run accept shrink',
    );
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  const secrets = readSecrets(settings.dataDir);
  await askPublisher(settings, secrets, `POST /accept-${what}`);
  if (what === 'clock') await tellCms(settings, secrets);
  console.log(answers[what]);
});
