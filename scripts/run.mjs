// Runs on any Node 20 or newer, before anything is installed: installs the packages, then hands the
// command over to the Node that the project pins.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...rest] = process.argv.slice(2);
const installed = path.join(root, 'node_modules/.package-lock.json');
const lockfile = path.join(root, 'package-lock.json');
const onWindows = process.platform === 'win32';

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Cần Node.js 20 trở lên; máy này có ${process.version}.`);
  process.exit(1);
}

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) {
  // Not on standard output: some commands write JSON there and nothing else.
  console.error('Đang cài các gói cần thiết (lần đầu mất một đến hai phút)…');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['inherit', 2, 'inherit'],
    shell: onWindows,
  });
  if (npm.status !== 0) {
    console.error('Không cài được các gói: xem thông báo của npm ở trên.');
    process.exit(npm.status ?? 1);
  }
}

const binaries = path.join(root, 'node_modules/.bin');
const platform = `node-${onWindows ? 'win' : process.platform}-${process.arch}`;
const pinned = path.join(root, 'node_modules', platform, 'bin', onWindows ? 'node.exe' : 'node');
const node = existsSync(pinned) ? pinned : process.execPath;

const child = spawn(node, [path.join(root, 'scripts', `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    // What Node compiled is kept from run to run: each process of ours starts twice as fast.
    NODE_COMPILE_CACHE: path.join(root, '.cache/node'),
    PATH: `${binaries}${path.delimiter}${process.env.PATH}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  },
});
// Ctrl-C reaches the child from the terminal; a signal sent to this process alone is passed on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
// npm and the shell between die of a signal without passing it on: an orphan ends what it started.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
