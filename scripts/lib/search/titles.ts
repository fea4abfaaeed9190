import { rm } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { writePortalFile } from '../../../site/search/index/portal-file.ts';
import type { SearchRecord } from '../../../site/search/index/record.ts';
import { mostOfKey } from '../../../site/search/titles/entry.ts';
import {
  keysOfTitle,
  partitionAddress,
  partitionCount,
  partitionOf,
  titlesFolder,
} from '../../../site/search/titles/keys.ts';

/** Writes the files that titles and numbers are looked up in, of documents that are sorted newest first. */
export async function writeTitles(
  outputFolder: string,
  records: readonly SearchRecord[],
): Promise<void> {
  await rm(path.join(outputFolder, titlesFolder), { recursive: true, force: true });
  const files = Array.from({ length: partitionCount }, () => new Set<SearchRecord>());
  const counts = new Map<number, number>();
  for (const record of records)
    for (const key of keysOfTitle(record)) {
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      if (count < mostOfKey) files[partitionOf(key)]?.add(record);
    }
  for (const [partition, its] of files.entries()) {
    if (its.size === 0) continue;
    const entries = [...its].map(({ paragraphs: _, summary: __, ...entry }) => entry);
    await writePortalFile(
      outputFolder,
      partitionAddress(partition),
      gzipSync(JSON.stringify(entries)),
    );
  }
}
