import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fileOf } from '@sxsh/content-types/addresses';
import { manifest } from '../../search/manifest.ts';
import { twins } from '../release/files.ts';

export type Files = ReadonlyMap<string, Buffer>;

const missingIsFine = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error;
};

/** Every file under a folder with its bytes, by its path within it. */
export async function filesIn(folder: string): Promise<Files> {
  const found = new Map<string, Buffer>();
  const walk = async (within: string): Promise<void> => {
    for (const entry of await readdir(path.join(folder, within), { withFileTypes: true })) {
      const file = path.join(within, entry.name);
      if (entry.isFile()) found.set(file, await readFile(path.join(folder, file)));
      // What is staged goes while a publisher works.
      if (entry.isDirectory()) await walk(file).catch(missingIsFine);
    }
  };
  await walk('');
  return found;
}

/** What a file says: twins and Pagefind's own files are compressed. */
export const plain = (file: string, bytes: Buffer): Buffer => {
  if (file.endsWith('.br')) return brotliDecompressSync(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
};

/** The files that a full render of the same content must give again, byte for byte. */
export const rendered = (files: Files): Map<string, string> =>
  new Map(
    [...files]
      .filter(([file]) => file !== '.portal' && !/^(?:pagefind|search)\//.test(file))
      .map(([file, bytes]) => [file, bytes.toString('base64')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const attributes = /\s(?:href|src|poster|action|component-url|renderer-url)="([^"]*)"/g;
const lists = /\ssrcset="([^"]*)"/g;
const elements = /<(?:loc|link|url)>([^<]+)</g;
const imports = /(?:from|import)\s*\(?["'](\.{1,2}\/[^"']+)["']/g;
const urls = /url\(["']?([^"')]+)/g;

const all = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Everything that a file of the portal leads to. */
function linksOf(file: string, text: string): string[] {
  if (file.endsWith('.html'))
    return [
      ...all(attributes, text),
      ...all(lists, text).flatMap((list) => list.split(',').map((one) => one.trim().split(' ')[0])),
    ].map((link) => link?.replaceAll('&amp;', '&') ?? '');
  if (file.endsWith('.xml')) return [...all(elements, text), ...all(attributes, text)];
  if (file.endsWith('.css')) return all(urls, text);
  return file.endsWith('.js') && file.startsWith('_astro/') ? all(imports, text) : [];
}

/** Why a link found in a file cannot be followed; undefined when it can, or leads elsewhere. */
function faultOf(files: Files, portal: URL, file: string, link: string): string | undefined {
  const base = portal.pathname.replace(/\/$/, '');
  const from = new URL(`${portal.origin}${base}/${file.replace(/index\.html$/, '')}`);
  const target = URL.canParse(link, from) ? new URL(link, from) : undefined;
  if (!target) return 'is no address';
  if (target.origin !== portal.origin) return undefined;
  if (!target.pathname.startsWith(`${base}/`)) return 'leads out of the portal';
  const found = fileOf(decodeURI(target.pathname.slice(base.length)));
  return files.has(found) ? undefined : 'leads nowhere';
}

/** Names what is wrong with a portal's files; an empty list when the portal is whole. */
export function faultsIn(files: Files, siteUrl: string): string[] {
  const portal = new URL(siteUrl);
  const faults: string[] = [];
  for (const [file, bytes] of files) {
    if (/(?:^|\/)(?:\.staging|new-[0-9a-f]+)\/|\.new$/.test(file)) faults.push(`${file} was left`);
    const twin = twins.find((ending) => file.endsWith(ending));
    if (twin) {
      const page = files.get(file.slice(0, -twin.length));
      if (!page?.equals(plain(file, bytes))) faults.push(`${file} is not what its page says`);
    } else if (file.endsWith('.html'))
      for (const ending of twins)
        if (!files.has(file + ending)) faults.push(`${file}${ending} is missing`);
    for (const link of new Set(linksOf(file, bytes.toString('utf8')))) {
      const fault = faultOf(files, portal, file, link);
      if (fault) faults.push(`${file}: ${link} ${fault}`);
    }
  }
  return faults;
}

/** The pages that search leads to, each as often as it is found, and whether they are there. */
export function searchResults(files: Files): { url: string; hasPage: boolean }[] {
  const listed = files.get('search/manifest.json');
  const { bundles } = listed
    ? manifest.parse(JSON.parse(listed.toString('utf8')))
    : { bundles: [] };
  return bundles
    .flatMap(({ bundle, dead }) =>
      [...files]
        .filter(([file]) => file.startsWith(bundle) && file.endsWith('.pf_fragment'))
        .map(([file, bytes]) => plain(file, bytes).toString('utf8'))
        .map((text) => (JSON.parse(text) as { url: string }).url)
        .filter((url) => !dead.includes(url)),
    )
    .sort()
    .map((url) => ({ url, hasPage: files.has(fileOf(url)) }));
}
