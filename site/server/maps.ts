import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What the publisher writes to `maps/addresses.json`: addresses within the portal. */
export const addressMap = z.object({
  /** Former address → where it leads (an address within the portal, or a whole URL). */
  redirects: z.record(z.string(), z.string()),
  /** Addresses of what was taken down for good. */
  gone: z.array(z.string()),
});

const headerSet = z.record(z.string(), z.string());

/**
 * Reads a JSON file again whenever it changed; gives `empty` while there is none. One that cannot be read
 * is reported once, and what was read last stays in force.
 */
function watched<T>(file: string, schema: z.ZodType<T>, empty: T): () => T {
  let version = '';
  let value = empty;
  return () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    const current = stats ? `${stats.ino}:${stats.mtimeMs}:${stats.size}` : '';
    if (current === version) return value;
    version = current;
    try {
      value = stats ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : empty;
    } catch (error) {
      console.error(`Không đọc được ${file}, vẫn dùng bản trước: ${(error as Error).message}`);
    }
    return value;
  };
}

/** The publisher's maps in a folder: redirects and gone addresses, and the headers of every response. */
export function readMaps(folder: string) {
  const addresses = watched(
    path.join(folder, 'addresses.json'),
    addressMap.transform(({ redirects, gone }) => ({
      redirects: new Map(Object.entries(redirects)),
      gone: new Set(gone),
    })),
    { redirects: new Map<string, string>(), gone: new Set<string>() },
  );
  return { addresses, headers: watched(path.join(folder, 'headers.json'), headerSet, {}) };
}
