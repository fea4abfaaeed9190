import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { prepareDatabaseFolder } from '../database.ts';
import type { Settings } from '../settings.ts';

/** Makes the folders the CMS writes to; throws one Vietnamese line when it may not write there. */
export async function prepareFolders({ dataDir, mediaDir, databaseUrl }: Settings): Promise<void> {
  for (const folder of [dataDir, mediaDir]) await checkWritable(folder);
  try {
    prepareDatabaseFolder(databaseUrl);
  } catch (error) {
    throw new Error(`Không tạo được thư mục của cơ sở dữ liệu ${databaseUrl}.`, { cause: error });
  }
}

async function checkWritable(folder: string): Promise<void> {
  const probe = path.join(folder, `.write-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new Error(`Không ghi được vào thư mục ${folder}: hãy kiểm tra quyền và DATA_DIR.`, {
      cause: error,
    });
  }
}
