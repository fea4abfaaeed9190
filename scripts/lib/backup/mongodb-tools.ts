import { execFile } from 'node:child_process';
import { writeFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { Failure } from '../failure.ts';

const run = promisify(execFile);

/** The archive that MongoDB's tools write and read. */
export const mongodbArchive = 'mongodb.archive.gz';

/** The arguments of `mongodump`. The address is in the file `config`: it has the password, and `ps` shows arguments. */
export const dumpArguments = (config: string, archive: string): string[] => [
  `--config=${config}`,
  `--archive=${archive}`,
  '--gzip',
  '--quiet',
];

/** The arguments of `mongorestore`: what is there of the same names is replaced. */
export const restoreArguments = (config: string, archive: string): string[] => [
  `--config=${config}`,
  `--archive=${archive}`,
  '--gzip',
  '--drop',
  '--quiet',
];

/** Runs one of MongoDB's own tools; a `Failure` when it is not installed or does not succeed. */
async function runTool(
  tool: 'mongodump' | 'mongorestore',
  url: string,
  argumentsFor: (config: string) => string[],
): Promise<void> {
  const config = path.join(tmpdir(), `sxsh-${randomUUID()}.yaml`);
  await writeFile(config, `uri: ${JSON.stringify(url)}\n`, { mode: 0o600 });
  try {
    await run(tool, argumentsFor(config));
  } catch (error) {
    const { code, stderr } = error as { code?: string | number; stderr?: string };
    throw new Failure(
      code === 'ENOENT'
        ? `không có lệnh ${tool} trên máy này: hãy cài MongoDB Database Tools (https://www.mongodb.com/docs/database-tools/) rồi chạy lại.`
        : `${tool} không thành công: ${stderr?.trim().split('\n').at(-1) ?? String(code)}`,
    );
  } finally {
    await rm(config, { force: true });
  }
}

/** Copies a MongoDB database into an archive file; throws a `Failure`. */
export const dumpMongodb = (url: string, archive: string): Promise<void> =>
  runTool('mongodump', url, (config) => dumpArguments(config, archive));

/** Puts an archive's collections in place of those that a MongoDB database has; throws a `Failure`. */
export const restoreMongodb = (url: string, archive: string): Promise<void> =>
  runTool('mongorestore', url, (config) => restoreArguments(config, archive));
