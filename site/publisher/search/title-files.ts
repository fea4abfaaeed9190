import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { writePortalFile } from '../../search/index/portal-file.ts';
import { partitionAddress, titlesFolder } from '../../search/titles/keys.ts';
import type { Store } from '../store/store.ts';

const packed = promisify(gzip);

/** Writes the files of titles that are no longer as they should be. */
export function titleFiles({ titles }: Store, outputFolder: string) {
  const write = async (partitions: readonly number[]): Promise<void> => {
    // One by one: each read of the store holds up a publish for a millisecond or two.
    for (const partition of partitions) {
      const until = titles.changes();
      const content = await packed(JSON.stringify(titles.entriesIn(partition)));
      await writePortalFile(outputFolder, partitionAddress(partition), content);
      titles.settle(partition, until);
    }
  };
  // One after the other: what was read before a removal must not be written after it.
  let last: Promise<void> = Promise.resolve();
  const writeNext = (choose: () => readonly number[]): Promise<void> =>
    (last = last.catch(() => undefined).then(() => write(choose())));
  const hasMoreThan = (limit: number): boolean => titles.stale(limit + 1).length > limit;
  return {
    /** Writes those in which something is that must go at once. */
    writeUrgent: (): Promise<void> => writeNext(titles.urgent),
    /** Writes at most so many; false when there was none to write. */
    async writeSome(limit: number): Promise<boolean> {
      const isAny = hasMoreThan(0);
      if (isAny) await writeNext(() => titles.stale(limit));
      return isAny;
    },
    /** Removes all of them, whatever wrote them. */
    removeAll: (): Promise<void> =>
      rm(path.join(outputFolder, titlesFolder), { recursive: true, force: true }),
    /** Whether more than so many are to be written. */
    hasMoreThan,
  };
}
