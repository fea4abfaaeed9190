import { refusedIn } from '../cms/src/email.ts';
import { readSettings as readCmsSettings } from '../cms/src/settings.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { withLocalApi } from './lib/local-api.ts';
import { environment } from './lib/portal.ts';
import { readSettings } from './lib/settings.ts';

const reasons: Record<string, string> = {
  EDNS: 'không tìm thấy tên máy chủ thư trong SMTP_URL',
  ECONNECTION: 'máy chủ thư không nhận kết nối: xem tên máy và cổng trong SMTP_URL',
  ESOCKET: 'không nối được với máy chủ thư: xem tên máy, cổng và chứng thư của nó',
  ETLS: 'máy chủ thư không mã hóa đường truyền, hoặc chứng thư không hợp lệ',
  ETIMEDOUT: 'máy chủ thư không trả lời',
  EAUTH: 'máy chủ thư từ chối tên hoặc mật khẩu trong SMTP_URL',
  EENVELOPE: 'máy chủ thư từ chối người gửi hoặc người nhận: xem MAIL_FROM và ALARM_EMAIL',
};

/** What the mail server's or the network's error means to who wrote the settings. */
const reasonOf = ({ code = '', message }: NodeJS.ErrnoException): string =>
  reasons[code] ? `${reasons[code]} (${message})` : message;

function addressesIn(env: NodeJS.ProcessEnv): string[] {
  try {
    return readCmsSettings(env).alarmAddresses;
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

// Sends a mail to those who are told of alarms, so that the operator knows whether they would be.
await runCommand(async () => {
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  const env = environment(settings, readSecrets(settings.dataDir));
  const to = addressesIn(env);
  if (to.length === 0) throw new Failure('hãy đặt SMTP_URL và ALARM_EMAIL (xem .env.example).');
  await withLocalApi(env, async (payload) => {
    const answer = await payload
      .sendEmail({
        to,
        subject: '[Cổng SXSH] Thư thử',
        text: `Đọc được thư này nghĩa là thư cảnh báo của ${settings.cmsUrl}/admin gửi được.\n`,
      })
      .catch((error: unknown) => {
        throw new Failure(`chưa gửi được thư: ${reasonOf(error as Error)}.`);
      });
    const refused = refusedIn(answer);
    if (refused.length > 0)
      throw new Failure(`máy chủ thư không nhận thư gửi đến ${refused.join(', ')}.`);
    console.log(`Đã gửi thư thử đến ${to.join(', ')}. Hãy xem hộp thư, cả mục thư rác.`);
  });
});
// Payload keeps timers of its own; everything is done.
process.exit();
