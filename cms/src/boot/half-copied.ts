import type { Payload } from 'payload';

/** In a database's `payload-kv` while `npm run copy:database` fills it: a copy that was cut off is known by it. */
export const unfinishedCopy = 'copy-database-unfinished';

/** Throws one Vietnamese line when a copy into this database was cut off: editors would not miss the rest. */
export async function refuseHalfCopied(payload: Payload): Promise<void> {
  if ((await payload.kv.get(unfinishedCopy)) === null) return;
  throw new Error(
    'cơ sở dữ liệu này mới được sao chép một phần (npm run copy:database bị ngắt giữa chừng). Hãy chạy lại lệnh sao chép đó tới khi xong, hoặc đặt DATABASE_URL về nguồn.',
  );
}
