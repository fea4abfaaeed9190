import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrationsOf } from './migration-state.ts';
import { copiesFolder, prepareUpgrade } from './upgrade.ts';

let dataDir: string;
let file: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'sxsh-upgrade-'));
  file = path.join(dataDir, 'cms.db');
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** A database that has had these migrations, in the mode that the CMS uses. */
const make = (...names: string[]) => {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE payload_migrations (name TEXT)');
  for (const name of names)
    database.prepare('INSERT INTO payload_migrations (name) VALUES (?)').run(name);
  database.close();
};
const said: string[] = [];
const prepare = (known: string[], now = new Date('2026-11-25T02:00:00Z'), url = `file:${file}`) =>
  prepareUpgrade({ databaseUrl: url, dataDir }, (line) => said.push(line), { known, now });
const copies = () => {
  const folder = path.join(dataDir, copiesFolder);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

describe('before the database is opened', () => {
  test('one that is to be upgraded is copied, under its time and its last migration', async () => {
    make('1_initial');
    await prepare(['1_initial', '2_stations']);
    expect(copies()).toEqual(['2026-11-25_020000Z_1_initial.db']);
    expect(migrationsOf(path.join(dataDir, copiesFolder, copies()[0]!))).toEqual(['1_initial']);
    expect(said.join()).toContain('2026-11-25_020000Z_1_initial.db');
  });

  test('one that is not to be upgraded is not copied: new, empty or of this version', async () => {
    await prepare(['1_initial']);
    new DatabaseSync(file).close();
    await prepare(['1_initial']);
    rmSync(file);
    make('1_initial');
    await prepare(['1_initial']);
    await prepare(['1_initial', '2_stations'], undefined, 'mongodb://127.0.0.1/sxsh');
    expect(copies()).toEqual([]);
  });

  test('the copies of the last three upgrades stay', async () => {
    make('1_initial');
    for (let hour = 0; hour < 5; hour += 1)
      await prepare(['1_initial', '2'], new Date(Date.UTC(2026, 10, 25, hour)));
    expect(copies().map((name) => name.slice(11, 15))).toEqual(['0200', '0300', '0400']);
  });

  test('one that newer software upgraded is refused in one line and left as it is', async () => {
    make('1_initial', '2_stations');
    const before = readFileSync(file);
    const refused = await prepare(['1_initial']).catch((error: unknown) => error as Error);
    expect(refused?.message).toMatch(/^cơ sở dữ liệu .* phần mềm mới hơn .*2_stations[^\n]*$/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(copies()).toEqual([]);
  });

  test('one that cannot be copied is not upgraded', async () => {
    make('1_initial');
    const before = readFileSync(file);
    writeFileSync(path.join(dataDir, copiesFolder), 'in the way');
    await expect(prepare(['1_initial', '2'])).rejects.toThrow(/chưa nâng cấp, và chưa thay đổi gì/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
