import type { Payload } from 'payload';
import { v7 } from 'uuid';

const key = 'publishing-lineage';

async function read(payload: Payload): Promise<string | undefined> {
  const stored: unknown = await payload.kv.get(key);
  return typeof stored === 'string' ? stored : undefined;
}

/**
 * The id of this database's life, made the first time it is asked for. A replaced database has another one,
 * and the publisher stops until a person accepts it.
 */
export async function lineageOf(payload: Payload): Promise<string> {
  const known = await read(payload);
  if (known) return known;
  try {
    // Not `kv.set`: an upsert would let two processes that start together hold two lineages.
    await payload.db.create({ collection: 'payload-kv', data: { key, data: v7() }, req: {} });
  } catch (error) {
    if (!(await read(payload))) throw error;
  }
  const made = await read(payload);
  if (!made) throw new Error('The lineage of the database could not be stored in payload-kv.');
  return made;
}
