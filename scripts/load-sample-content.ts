import { getPayload } from 'payload';
import { prepareFolders } from '../cms/src/boot/folders.ts';
import { portalConfig } from '../cms/src/config.ts';
import { readSettings } from '../cms/src/settings.ts';
import { filesFolder, sampleContent } from './sample-content/index.ts';
import { load } from './sample-content/load.ts';

// One line on a terminal that counts up; lines of their own where another process reads them.
const say = (line: string) =>
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);

const settings = readSettings(process.env);
await prepareFolders(settings);
const payload = await getPayload({ config: portalConfig(settings), disableOnInit: true });
try {
  const written = await load(payload, sampleContent, { files: filesFolder, say });
  say(
    written > 0
      ? `Đã nạp ${written} tài liệu mẫu.\n`
      : `Nội dung mẫu đã có đủ ${sampleContent.length} tài liệu: không thay đổi gì.\n`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
await payload.destroy();
// Payload keeps timers of its own; everything is written.
process.exit();
