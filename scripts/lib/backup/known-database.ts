import { migrationsOf } from '../../../cms/src/boot/migrations-of.ts';
import { migrations } from '../../../cms/src/migrations/index.ts';
import { Failure } from '../failure.ts';

/** Throws a `Failure` for a database of newer software: it has tables that this one does not know. */
export function requireKnownDatabase(file: string): void {
  const known = new Set<string>(migrations.map(({ name }) => name));
  const unknown = migrationsOf(file).filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new Failure(
      `bản sao lưu do phần mềm mới hơn tạo ra (${unknown.join(', ')}): hãy dùng đúng phiên bản phần mềm đó rồi khôi phục.`,
    );
}

/** Whether this software would upgrade the database at its next start. */
export function isOfOlderSoftware(file: string): boolean {
  const had = new Set(migrationsOf(file));
  return migrations.some(({ name }) => !had.has(name));
}
