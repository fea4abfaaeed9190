import { migrationState } from '../../../cms/src/boot/migration-state.ts';
import { Failure } from '../failure.ts';

/** Throws a `Failure` for a database of newer software: it has tables that this one does not know. */
export function requireKnownDatabase(file: string): void {
  const { unknown } = migrationState(file);
  if (unknown.length > 0)
    throw new Failure(
      `bản sao lưu do phần mềm mới hơn tạo ra (${unknown.join(', ')}): hãy dùng đúng phiên bản phần mềm đó rồi khôi phục.`,
    );
}

/** Whether this software would upgrade the database at its next start. */
export const isOfOlderSoftware = (file: string): boolean => migrationState(file).isBehind;
