import { statfs } from 'node:fs/promises';
import { Failure } from '../failure.ts';

/** Left free beside what is copied: neither the disk nor the estimate is exact. */
const margin = 64 * 1024 * 1024;

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('vi')} MB`;

/** Throws a `Failure` naming both figures when a folder's disk has no room for so many bytes. */
export async function requireSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes + margin)
    throw new Failure(
      `ổ đĩa của ${folder} không đủ chỗ: cần ${inMegabytes(bytes + margin)}, còn trống ${inMegabytes(bavail * bsize)}.`,
    );
}
