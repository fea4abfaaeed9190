import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.json': 'application/json',
};

/**
 * The files of a site build that browsers load, for previews: the build that renders them may be newer than
 * what the portal has.
 *
 * @param base the path the portal is mounted under, `/sxsh` or empty
 */
export function clientFiles(clientDir: string, base: string) {
  const known = new Set(
    readdirSync(clientDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${path.relative(clientDir, path.join(entry.parentPath, entry.name))}`),
  );
  return {
    has: (address: string): boolean => known.has(address),
    /** The file at an address within the portal; undefined when the build has none there. */
    read: async (address: string): Promise<{ type: string; body: Buffer } | undefined> => {
      if (!known.has(address)) return undefined;
      const body = await readFile(path.join(clientDir, address));
      const ending = path.extname(address);
      const type = types[ending] ?? 'application/octet-stream';
      // Fonts lie beside the styles, which name them from the portal's root.
      return ending === '.css'
        ? {
            type,
            body: Buffer.from(body.toString('utf8').replaceAll(`url(${base}/_astro/`, 'url(')),
          }
        : { type, body };
    },
  };
}
