import { randomBytes } from 'node:crypto';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { withLocalApi } from './lib/local-api.ts';
import { environment } from './lib/portal.ts';
import { readSettings } from './lib/settings.ts';

// Gives an account a new random password, unlocks it and ends its sessions: the way back in when nobody
// else can help.
await runCommand(async () => {
  const [email] = process.argv.slice(2);
  if (!email)
    throw new Failure('hãy ghi địa chỉ e-mail của tài khoản: npm run password -- ten@tinh.gov.vn');
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  const env = environment(settings, readSecrets(settings.dataDir));
  await withLocalApi(env, async (payload) => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email.toLowerCase() } },
      limit: 1,
    });
    const [user] = docs;
    if (!user) throw new Failure(`không có tài khoản nào dùng địa chỉ ${email}.`);
    const password = randomBytes(12).toString('base64url');
    await payload.update({
      collection: 'users',
      id: user.id,
      data: { password, sessions: [], loginAttempts: 0, lockUntil: null },
    });
    console.log(`Mật khẩu mới của ${user.email} (chỉ in ra một lần này): ${password}`);
  });
});
// Payload keeps timers of its own; everything is written.
process.exit();
