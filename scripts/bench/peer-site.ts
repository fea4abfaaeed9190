import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/settings.ts';

const folder = path.join(root, '.cache/peers');
const site = path.join(folder, 'site');

/** The addresses of the portal and, as a key to what each shows, the hash of its page. */
const paths = (store: string) => `
import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '${path.join(root, 'site/publisher/store/store.ts')}';

const storage = (globalThis[Symbol.for('sxsh.content-reader')] ??= new AsyncLocalStorage());
const store = (globalThis.peerStore ??= openStore('${store}', { readOnly: true }));
storage.getStore = () => store.reader;

/** Pages of a kind, as getStaticPaths() gives them. */
export function pages(parameter, pattern) {
  const rows = new DatabaseSync('${store}', { readOnly: true })
    .prepare('SELECT address, hash FROM pages WHERE address NOT IN (SELECT address FROM routes)')
    .all();
  return rows.flatMap(({ address, hash }) => {
    const match = pattern.exec(address);
    return match ? [{ params: { [parameter]: match[1] || undefined }, cacheKey: hash }] : [];
  });
}
`;

/** The same site with `getStaticPaths` in front of its routes. */
const routes = [
  {
    file: '[...address].astro',
    parameter: 'address',
    pattern: String.raw`/^\/(?!404\/$)(?:(.*)\/)?$/`,
  },
  {
    file: '[...listing]/rss.xml.ts',
    parameter: 'listing',
    pattern: String.raw`/^\/(?:(.*)\/)?rss\.xml$/`,
  },
  {
    file: 'sitemap/[name].xml.ts',
    parameter: 'name',
    pattern: String.raw`/^\/sitemap\/(.*)\.xml$/`,
  },
  { file: 'sitemap.xml.ts' },
  { file: '404.astro' },
];

const config = `
import base from '${path.join(root, 'site/astro.config.ts')}';
const { adapter, output, ...rest } = base;
const incrementalBuild = process.env.PEER === 'incremental';
export default {
  ...rest,
  root: import.meta.dirname,
  outDir: './' + process.env.PEER,
  cacheDir: './cache-' + process.env.PEER,
  experimental: { incrementalBuild },
};
`;

/**
 * Makes a site like ours that `astro build` renders as a whole: the same pages and components, the same
 * content out of the publisher's store, every address known before.
 */
export function makePeerSite(storeFile: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(path.join(root, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'));
  for (const part of [
    'src',
    'search',
    'public',
    'adapter',
    'settings.ts',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(path.join(root, 'site', part), path.join(site, part), { recursive: true });
  writeFileSync(path.join(site, 'astro.config.mjs'), config);
  writeFileSync(path.join(site, 'src/paths.mjs'), paths(storeFile));
  for (const { file, parameter, pattern } of routes) {
    const at = path.join(site, 'src/pages', file);
    const up = '../'.repeat(file.split('/').length);
    const its =
      `import { pages } from '${up}paths.mjs';\n` +
      (parameter ? `export const getStaticPaths = () => pages('${parameter}', ${pattern});\n` : '');
    const page = readFileSync(at, 'utf8');
    writeFileSync(at, page.startsWith('---') ? page.replace('---\n', `---\n${its}`) : its + page);
  }
}

export type PeerBuild = { seconds: number; peakMB: number } | { failed: string };

/** Runs `astro build` on the peer site and gives its time and memory, or why it ended. */
export async function buildPeer(kind: 'full' | 'incremental'): Promise<PeerBuild> {
  const start = performance.now();
  const child = spawn(
    '/usr/bin/env',
    [process.execPath, path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    { cwd: site, env: { ...process.env, PEER: kind, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  let said = '';
  let peakMB = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-2000)));
  const watch = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    peakMB = Math.max(peakMB, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 200);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const seconds = Math.round((performance.now() - start) / 10) / 100;
  return code === 0 ? { seconds, peakMB: Math.round(peakMB) } : { failed: said };
}
