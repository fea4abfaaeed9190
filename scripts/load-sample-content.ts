import { withLocalApi } from './lib/local-api.ts';
import { filesFolder, sampleContent } from './sample-content/index.ts';
import { load } from './sample-content/load.ts';

// One line on a terminal that counts up; lines of their own where another process reads them.
const say = (line: string) =>
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);

try {
  const written = await withLocalApi(process.env, (payload) =>
    load(payload, sampleContent, { files: filesFolder, say }),
  );
  say(
    written > 0
      ? `Đã nạp ${written} tài liệu mẫu.\n`
      : `Nội dung mẫu đã có đủ ${sampleContent.length} tài liệu: không thay đổi gì.\n`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Payload keeps timers of its own; everything is written.
process.exit();
