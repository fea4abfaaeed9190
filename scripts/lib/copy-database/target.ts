import type { Payload } from 'payload';
import { unfinishedCopy } from '../../../cms/src/boot/half-copied.ts';
import { Failure } from '../failure.ts';
import { partsOf } from './contents.ts';

/**
 * Makes sure that a database may be filled. What a copy that was cut off left there is deleted; with anything
 * else in it, a `Failure` says what.
 */
export async function prepareTarget(to: Payload, say: (line: string) => void): Promise<void> {
  const { collections } = partsOf(to);
  if ((await to.kv.get(unfinishedCopy)) !== null) {
    say('đích có phần còn lại của một lần sao chép bị ngắt: xóa rồi làm lại từ đầu');
    await empty(to);
  }
  for (const collection of collections) {
    const { totalDocs } = await to.db.count({ collection, where: {} });
    if (totalDocs > 0)
      throw new Failure(
        `cơ sở dữ liệu đích không trống (${collection}: ${totalDocs}) nên chưa sao chép gì. Hãy chọn một cơ sở dữ liệu mới cho --to.`,
      );
  }
  await to.kv.set(unfinishedCopy, { since: new Date().toISOString() });
}

/** The mark goes last: what is cut off in between is known again. */
async function empty(to: Payload): Promise<void> {
  const { collections, versioned } = partsOf(to);
  for (const collection of versioned)
    await to.db.deleteVersions({ collection, where: {}, req: {} });
  for (const collection of collections.filter((slug) => slug !== 'payload-kv'))
    await to.db.deleteMany({ collection, where: {}, req: {} });
  await to.kv.clear();
}
