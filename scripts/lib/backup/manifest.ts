import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { flush } from '../../../cms/src/boot/copy-database.ts';

const manifestFile = 'manifest.json';

const entry = z.object({ path: z.string(), bytes: z.number(), sha256: z.string() });
export type Entry = z.infer<typeof entry>;

/** What a backup holds; written last, so that a backup without one is none. */
const manifest = z.object({
  format: z.literal(1),
  /** When it was begun. */
  at: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  files: z.array(entry),
  /** Files that the database names and the media library does not have. */
  missing: z.array(z.string()),
});
export type Manifest = z.infer<typeof manifest>;

/** The checksum of a file. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

/** The manifest's line about a file of the backup. */
export const entryOf = async (folder: string, name: string): Promise<Entry> => {
  const file = path.join(folder, name);
  return { path: name, bytes: (await stat(file)).size, sha256: await hashOf(file) };
};

export async function writeManifest(folder: string, contents: Manifest): Promise<void> {
  const file = path.join(folder, manifestFile);
  await writeFile(file, JSON.stringify(contents, null, 1));
  await flush(file);
}

/** The manifest of a backup; undefined when there is none that can be read. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    return manifest.parse(JSON.parse(readFileSync(path.join(folder, manifestFile), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Reads every file of a backup; throws a `Failure` naming those that are not as they were written. */
export async function verifyFiles(
  folder: string,
  { files }: Manifest,
  say: (detail: string) => void,
): Promise<void> {
  const wrong: string[] = [];
  for (const [index, file] of files.entries()) {
    say(`${index + 1}/${files.length} tệp`);
    const found = await entryOf(folder, file.path).catch(() => undefined);
    if (found?.sha256 !== file.sha256 || found.bytes !== file.bytes) wrong.push(file.path);
  }
  if (wrong.length > 0)
    throw new Failure(
      `bản sao lưu ${folder} đã hỏng, ${wrong.length} tệp thiếu hoặc sai: ${wrong.slice(0, 10).join(', ')}. Hãy dùng một bản khác.`,
    );
}
