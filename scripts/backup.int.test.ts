import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startCms, type TestCms } from '../cms/src/testing/payload.ts';
import { dumpArguments, restoreArguments } from './lib/backup/mongodb-tools.ts';
import { readManifest } from './lib/backup/manifest.ts';
import { requireSpace } from './lib/backup/space.ts';
import { readSecrets } from './lib/data-folder.ts';
import { freePort } from './lib/ports.ts';

const tiny = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

let cms: TestCms;
let dataDir: string;
let ports: Record<string, string>;
beforeAll(async () => {
  cms = await startCms();
  ({ dataDir } = cms.settings);
  readSecrets(dataDir);
  writeFileSync(path.join(dataDir, 'sample-content'), 'unwanted');
  ports = {
    CMS_PORT: String(await freePort()),
    SITE_PORT: String(await freePort()),
    PUBLISHER_PORT: String(await freePort()),
  };
});
afterAll(() => cms.stop());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sxsh-backups-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Ran = { code: number | null; out: string; errors: string };
const run = (command: string, args: string[], env: Record<string, string> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(import.meta.dirname, `${command}.ts`), ...args],
      { env: { ...process.env, DATA_DIR: dataDir, ...ports, ...env } },
      (_, out, errors) => resolve({ code: child.exitCode, out, errors: errors.trim() }),
    );
  });
const backup = (args: string[] = [folder], env: Record<string, string> = {}) =>
  run('backup', args, env);
const generations = () => readdirSync(folder).sort();
const newest = () => path.join(folder, generations().at(-1)!);

const upload = (name: string) =>
  cms.payload.create({
    collection: 'media',
    data: { alt: 'Một điểm ảnh', licence: 'cc-by-4.0' },
    file: { data: tiny, mimetype: 'image/png', name, size: tiny.length },
  });
const reportOf = () =>
  JSON.parse(readFileSync(path.join(dataDir, 'backup.json'), 'utf8')) as Record<string, unknown>;

describe('a backup is refused', () => {
  test.each([
    ['without a folder', () => [], 'npm run backup -- '],
    ['into the data folder', () => [path.join(dataDir, 'sao-luu')], 'nằm trong thư mục dữ liệu'],
    ['into the portal', () => [path.join(dataDir, 'public')], 'nằm trong thư mục dữ liệu'],
    [
      'into a folder that cannot be made',
      () => [path.join(import.meta.filename, 'sao-luu')],
      'chưa sao lưu được',
    ],
  ])('%s, in one clear line', async (_, args, says) => {
    const { code, errors } = await backup(args());
    expect(code).toBe(1);
    expect(errors.split('\n')).toEqual([expect.stringContaining(says)]);
  });

  test('of a portal that has no database yet', async () => {
    const { code, errors } = await backup([folder], { DATA_DIR: path.join(folder, 'data') });
    expect(code).toBe(1);
    expect(errors).toContain('chưa có gì để sao lưu');
  });

  test('when the disk has too little room, before anything is written', async () => {
    await expect(requireSpace(folder, 2 ** 60)).rejects.toThrow(/cần .* MB, còn trống .* MB/);
  });
});

describe('a backup', () => {
  test('holds database, files, secrets and a manifest with their checksums, for its owner alone', async () => {
    const { filename } = await upload('anh.png');
    const { code, out, errors } = await backup();
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain(newest());
    const manifest = readManifest(newest())!;
    expect(manifest.missing).toEqual([]);
    expect(manifest.files.map((file) => file.path)).toEqual(
      expect.arrayContaining(['cms.db', 'secrets.json', 'sample-content', `media/${filename}`]),
    );
    expect(statSync(newest()).mode & 0o77).toBe(0);
    expect(reportOf()).toMatchObject({ made: { folder: newest(), missing: [] } });
  });

  test('takes over what interrupted ones left, and does not count them', async () => {
    mkdirSync(path.join(folder, '.dang-sao-luu-2026-01-01_000000Z'));
    mkdirSync(path.join(folder, '2026-01-01_000000Z'));
    const { code, errors } = await run('restore', [folder], { DATA_DIR: `${folder}/data` });
    expect([code, errors]).toEqual([1, expect.stringContaining('không có bản sao lưu nào')]);
    await backup();
    expect(generations()).toHaveLength(2);
    expect(generations().some((name) => name.startsWith('.'))).toBe(false);
  });

  test('keeps as many as the setting says, the newest', async () => {
    for (const name of ['2026-01-01_000000Z', '2026-01-02_000000Z', '2026-01-03_000000Z']) {
      mkdirSync(path.join(folder, name));
      writeFileSync(
        path.join(folder, name, 'manifest.json'),
        JSON.stringify({
          format: 1,
          at: '2026-01-01T00:00:00.000Z',
          database: 'sqlite',
          files: [],
          missing: [],
        }),
      );
    }
    expect((await backup([folder], { BACKUPS_KEPT: '2' })).out).toContain('Đã xóa 2 bản cũ nhất');
    expect(generations()).toEqual(['2026-01-03_000000Z', path.basename(newest())]);
  });

  test('shares unchanged files with the one before, and leaves that one as it is when they change', async () => {
    const { filename } = await upload('chia-se.png');
    await backup();
    const first = newest();
    const before = readFileSync(path.join(first, 'media', filename!));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await backup();
    const inode = (generation: string) => statSync(path.join(generation, 'media', filename!)).ino;
    expect(newest()).not.toBe(first);
    expect(inode(newest())).toBe(inode(first));

    writeFileSync(path.join(dataDir, 'media', filename!), 'cắt lại');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await backup();
    expect(readFileSync(path.join(newest(), 'media', filename!), 'utf8')).toBe('cắt lại');
    expect(readFileSync(path.join(first, 'media', filename!))).toEqual(before);
  });

  test('names files that the library lacks, and says so with a code of its own', async () => {
    const lost = await upload('mat.png');
    rmSync(path.join(dataDir, 'media', lost.filename!));
    const { code, errors } = await backup();
    expect([code, errors]).toEqual([2, expect.stringContaining(lost.filename!)]);
    expect(readManifest(newest())!.missing).toEqual([lost.filename]);
    await cms.payload.delete({ collection: 'media', id: lost.id, overrideAccess: true });
  });

  test('misses no file that its database names while files come and go', async () => {
    const over = new AbortController();
    const busy = (async () => {
      for (let index = 0; !over.signal.aborted; index += 1) {
        const { id } = await upload(`lien-tuc-${index}.png`);
        if (index % 2) await cms.payload.delete({ collection: 'media', id, overrideAccess: true });
      }
    })();
    const { code, errors } = await backup();
    over.abort();
    await busy;
    expect([code, errors]).toEqual([0, '']);
    const copy = new DatabaseSync(path.join(newest(), 'cms.db'), { readOnly: true });
    const named = copy.prepare('SELECT filename FROM media').all();
    copy.close();
    expect(named.length).toBeGreaterThan(0);
    for (const { filename } of named)
      expect(existsSync(path.join(newest(), 'media', String(filename)))).toBe(true);
  });
});

describe('a restore', () => {
  let target: string;
  const restore = (args: string[], env: Record<string, string> = {}) =>
    run('restore', args, { DATA_DIR: target, ...env });
  beforeEach(async () => {
    target = path.join(folder, 'khoi-phuc/data');
    const { code } = await backup([path.join(folder, 'backups')]);
    expect(code).toBe(0);
  });
  const made = () => {
    const backups = path.join(folder, 'backups');
    return path.join(backups, readdirSync(backups).at(-1)!);
  };

  test('gives back every file, the secrets for their owner alone', async () => {
    const { code, out, errors } = await restore([path.join(folder, 'backups')]);
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain('Hãy chạy npm start');
    for (const file of readManifest(made())!.files)
      expect(readFileSync(path.join(target, file.path))).toEqual(
        readFileSync(path.join(made(), file.path)),
      );
    expect(statSync(path.join(target, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(target).some((name) => name.startsWith('.'))).toBe(false);
  });

  test('does not touch a folder that has something in it, unless told to set it aside', async () => {
    mkdirSync(target, { recursive: true });
    writeFileSync(path.join(target, 'secrets.json'), 'cũ');
    const refused = await restore([made()]);
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('--replace')]);
    expect(readdirSync(target)).toEqual(['secrets.json']);

    expect((await restore([made(), '--replace'])).code).toBe(0);
    expect(existsSync(path.join(target, 'cms.db'))).toBe(true);
    const aside = readdirSync(path.dirname(target)).find((name) => name.startsWith('data-cu-'))!;
    expect(readFileSync(path.join(path.dirname(target), aside, 'secrets.json'), 'utf8')).toBe('cũ');
  });

  test('of a damaged backup touches nothing and names the file', async () => {
    truncateSync(path.join(made(), 'cms.db'), 4096);
    const { code, errors } = await restore([made()]);
    expect([code, errors]).toEqual([1, expect.stringMatching(/đã hỏng.*cms\.db/)]);
    expect(existsSync(target)).toBe(false);
  });

  test('of a backup made by newer software is refused', async () => {
    const database = new DatabaseSync(path.join(dataDir, 'cms.db'));
    database.exec("INSERT INTO payload_migrations (id, name, batch) VALUES (999, 'mai-sau', 9)");
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await backup([path.join(folder, 'backups')]);
    database.exec('DELETE FROM payload_migrations WHERE id = 999');
    database.close();
    const { code, errors } = await restore([path.join(folder, 'backups')]);
    expect([code, errors]).toEqual([1, expect.stringContaining('phần mềm mới hơn')]);
  });

  test('beside a portal that runs is refused', async () => {
    const server = createServer().listen(Number(ports.CMS_PORT), '127.0.0.1');
    const { code, errors } = await restore([made()]);
    server.close();
    expect([code, errors]).toEqual([1, expect.stringContaining('hãy dừng npm start')]);
  });

  test('to another kind of database is refused', async () => {
    const { code, errors } = await restore([made()], { DATABASE_URL: 'mongodb://127.0.0.1/sxsh' });
    expect([code, errors]).toEqual([1, expect.stringContaining('SQLite')]);
  });
});

describe('on MongoDB', () => {
  test("a backup calls MongoDB's own tool, and says how to get it when it is not installed", async () => {
    const { code, errors } = await backup([folder], {
      DATABASE_URL: 'mongodb://ai:mat-khau@127.0.0.1:9/sxsh',
      PATH: '/khong-co',
    });
    expect([code, errors]).toEqual([1, expect.stringContaining('không có lệnh mongodump')]);
    expect(errors).toContain('https://www.mongodb.com/docs/database-tools/');
    expect(generations()).toEqual([]);
  });

  test('the tools are given no password on the command line', () => {
    expect(dumpArguments('/tmp/c.yaml', '/b/mongodb.archive.gz')).toEqual([
      '--config=/tmp/c.yaml',
      '--archive=/b/mongodb.archive.gz',
      '--gzip',
      '--quiet',
    ]);
    expect(restoreArguments('/tmp/c.yaml', '/b/a')).toContain('--drop');
  });
});
