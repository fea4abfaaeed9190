import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from './failure.ts';

const secrets = z.object({ payloadSecret: z.string().min(32), publisherKey: z.string().min(32) });
export type Secrets = z.infer<typeof secrets>;

/** Makes the data folder when it is missing; a `Failure` when this user may not write there. */
export function prepareDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Failure(
      `không ghi được vào thư mục dữ liệu ${dataDir} (${(error as NodeJS.ErrnoException).code ?? 'lỗi'}): hãy cấp quyền ghi hoặc đặt DATA_DIR sang thư mục khác.`,
    );
  }
}

/** The secrets of this installation, made on the first start and kept readable by their owner alone. */
export function readSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    const made: Secrets = {
      payloadSecret: randomBytes(32).toString('hex'),
      publisherKey: randomBytes(32).toString('hex'),
    };
    writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
    return made;
  }
  try {
    return secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Failure(
      `không đọc được ${file}: hãy khôi phục tệp này từ bản sao lưu (xóa tệp sẽ làm mọi người phải đăng nhập lại).`,
    );
  }
}
