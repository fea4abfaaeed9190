import { createHash } from 'node:crypto';
import type { CollectionSlug, Payload } from 'payload';
import { globalIn, hasOwnIds, partsOf, rowsIn, versionsIn } from './contents.ts';

/** What a part of a database holds: how many, and a checksum that no order of rows changes. */
export type PartDigest = { count: number; sum: string };
export type Digest = Record<string, PartDigest>;

/** Empty in one database is absent in the other; a time is the same moment however it is written. */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(canonical);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value)
    .filter(([name]) => !['_id', '__v', 'globalType'].includes(name))
    .map(([name, one]) => [name, canonical(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Adds up the checksums of rows, so that their order does not matter. */
class Sum {
  private total = 0n;
  private count = 0;

  add(row: unknown): void {
    const text = JSON.stringify(canonical(row) ?? {});
    const bytes = createHash('sha256').update(text).digest('hex');
    this.total = (this.total + BigInt(`0x${bytes}`)) % 2n ** 256n;
    this.count += 1;
  }

  digest(): PartDigest {
    return { count: this.count, sum: this.total.toString(16).padStart(64, '0') };
  }
}

/** A version under the name of its moment: its id is the database's own. */
export const versionName = (parent: string, updatedAt: unknown): string =>
  `${parent}@${new Date(String(updatedAt)).toISOString()}`;

/**
 * What a database holds, in figures that are the same for the same content in SQLite and in MongoDB.
 *
 * @param leftOut keys of `payload-kv` that do not count
 */
export async function digestOf(payload: Payload, leftOut: readonly string[] = []): Promise<Digest> {
  const { collections, versioned, globals } = partsOf(payload);
  const digest: Digest = {};
  const names = new Map<string, string>();
  for (const slug of versioned) {
    const sum = new Sum();
    for await (const page of versionsIn(payload, slug))
      for (const { id, version, ...row } of page) {
        names.set(id, versionName(row.parent, row.updatedAt));
        const { id: _own, ...content } = version;
        // False in one database, absent in the other.
        sum.add({
          ...row,
          latest: row.latest === true,
          autosave: row.autosave === true,
          version: content,
        });
      }
    digest[`${slug} (phiên bản)`] = sum.digest();
  }
  for (const slug of collections)
    digest[slug] = await collectionDigest(payload, slug, names, leftOut);
  const sum = new Sum();
  for (const slug of globals) {
    const found = await globalIn(payload, slug);
    if (!found) continue;
    const { id: _databases, ...content } = found;
    sum.add({ slug, ...content });
  }
  digest.globals = sum.digest();
  return digest;
}

async function collectionDigest(
  payload: Payload,
  slug: CollectionSlug,
  versions: ReadonlyMap<string, string>,
  leftOut: readonly string[],
): Promise<PartDigest> {
  const sum = new Sum();
  for await (const page of rowsIn(payload, slug))
    for (const { id, ...row } of page) {
      if (slug === 'payload-kv' && leftOut.includes(String(row.key))) continue;
      const own = hasOwnIds(payload, slug) ? { id } : {};
      const { versionId } = row;
      const version = typeof versionId === 'string' && {
        versionId: versions.get(versionId) ?? versionId,
      };
      sum.add({ ...row, ...own, ...version });
    }
  return sum.digest();
}
