import type { Payload } from 'payload';
import { endLease, leaseKey, takeLease } from './lease.ts';
import { busy } from './refusals.ts';

/**
 * Writes a document from code of ours while nobody else saves it: waits for the save that is under way, and
 * holds up those that come. Throws the refusal *busy* when that save takes too long.
 */
export async function withLease<T>(
  payload: Payload,
  { collection, id }: { collection: string; id: string },
  write: () => Promise<T>,
): Promise<T> {
  const lease = await takeLease(payload, leaseKey(collection, id));
  if (!lease) throw busy();
  try {
    return await write();
  } finally {
    await endLease(payload, lease);
  }
}
