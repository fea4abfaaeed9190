import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sharedPolicy } from '../render/content-security-policy.ts';
import type { Route } from '../store/routes.ts';
import type { Store } from '../store/store.ts';

async function swapText(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.new`), text);
  await rename(path.join(folder, `${name}.new`), path.join(folder, name));
}

const quoted = (text: string) => `"${text.replace(/["\\$]/g, (sign) => `\\${sign}`)}"`;

/**
 * Writes the former addresses for web servers: `addresses.json` (the embedded server), for nginx two files to
 * include into `map $uri $target { … }`, one of redirects and one of gone addresses, and one to import for Caddy;
 * docs/may-chu-web.md has the configurations that use them.
 *
 * @param base path the portal is mounted under, without a slash at its end
 */
export async function writeAddressMaps(
  folder: string,
  routes: readonly Route[],
  base: string,
): Promise<void> {
  const redirects: Record<string, string> = {};
  const gone: string[] = [];
  for (const { address, target } of routes)
    if (target) redirects[address] = target;
    else gone.push(address);
  await swapText(folder, 'addresses.json', JSON.stringify({ redirects, gone }));
  const full = (target: string) => (target.startsWith('/') ? base + target : target);
  const redirectLines = Object.entries(redirects).map(
    ([from, to]) => `${quoted(base + from)} ${quoted(full(to))};\n`,
  );
  await swapText(folder, 'nginx-redirects.map', redirectLines.join(''));
  const goneLines = gone.map((address) => `${quoted(base + address)} 1;\n`);
  await swapText(folder, 'nginx-gone.map', goneLines.join(''));
  const caddy = [
    ...Object.entries(redirects).map(([from, to]) => `redir ${base + from} ${full(to)} 301\n`),
    ...gone.map((address) => `error ${base + address} 410\n`),
  ];
  await swapText(folder, 'addresses.caddy', caddy.join(''));
}

/** Keeps the maps of former addresses in step with the store: gives a function that writes what changed. */
export function addressMaps(folder: string, routes: Store['routes'], base: string) {
  let written = -1;
  return async (): Promise<void> => {
    const version = routes.version();
    if (version === written) return;
    await writeAddressMaps(folder, routes.every(), base);
    written = version;
  };
}

/** Writes the headers that every response of the portal has: `headers.json`, and lines for nginx and Caddy. */
export async function writeHeaders(folder: string, policy: string): Promise<void> {
  const headers = {
    'Content-Security-Policy': sharedPolicy(policy),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
  await swapText(folder, 'headers.json', JSON.stringify(headers));
  const lines = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;\n`,
  );
  await swapText(folder, 'nginx-headers.conf', lines.join(''));
  const caddy = Object.entries(headers).map(([name, value]) => `header ${name} ${quoted(value)}\n`);
  await swapText(folder, 'headers.caddy', caddy.join(''));
}
