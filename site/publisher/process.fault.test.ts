import { existsSync, rmSync, statSync, symlinkSync, truncateSync } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, media, paragraph, siteSettings, topic, uuid } from './testing/documents.ts';
import { fakeCms, type FakeCms } from './testing/fake-cms.ts';
import { chance, rounds } from './testing/long-form.ts';
import { patience } from './testing/portal.ts';
import { publisherProcess, type PublisherProcess } from './testing/process.ts';
import { fillDisk, smallDisk } from './testing/small-disk.ts';
import { faultsIn, filesIn, rendered, searchResults } from './testing/whole.ts';

const siteUrl = 'http://localhost:4321';

const trial = await smallDisk(1);
await trial?.stop();
if (!trial) console.warn('SKIPPED a full disk under the content store: no name spaces here.');

describe("the publisher's process", () => {
  let cms: FakeCms;
  let folders: string[];
  let processes: PublisherProcess[];
  const folder = async () => {
    const made = await mkdtemp(path.join(tmpdir(), 'sxsh-process-'));
    folders.push(made);
    return made;
  };
  const start = async (dataDir: string, through: readonly string[] = []) => {
    const started = await publisherProcess(cms, dataDir, through);
    processes.push(started);
    return started;
  };
  beforeEach(async () => {
    folders = [];
    processes = [];
    cms = await fakeCms();
    cms.put('globals', siteSettings());
    cms.put('topics', topic(1));
    cms.files.set('a.jpg', Buffer.from('bytes of a'));
    cms.put('media', media(20, 'a.jpg'));
    cms.put('articles', article(10, { topics: [uuid(1)] }));
  });
  afterEach(async () => {
    for (const one of processes) await one.kill();
    await cms.stop();
    for (const one of folders) await rm(one, { recursive: true, force: true });
  });

  /** What editors might do next to article `number`: write, correct, move or take down. */
  const edit = (number: number, action: number): void => {
    const slug = `bai-${number}`;
    const formerPaths = [`/tin-tuc/${slug}/`];
    if (action === 0) cms.put('articles', article(number, { topics: [uuid(1)] }));
    else if (action === 1) cms.put('articles', article(number, { leadPicture: uuid(20) }));
    else if (action === 2)
      cms.put('articles', article(number, { slug: `${slug}-moi` }), { formerPaths });
    else
      cms.put('articles', article(number), {
        state: 'gone',
        formerPaths: [...formerPaths, `/tin-tuc/${slug}-moi/`],
        takeDown: { kind: 'gone', at: '2026-11-20T00:00:00.000Z' },
      });
  };

  /** The same as another publisher makes of the same CMS; gives what search finds. */
  const expectWhole = async (dataDir: string, told?: string) => {
    const freshDir = await folder();
    const fresh = await start(freshDir);
    await fresh.settled();
    await fresh.stop();

    const files = await filesIn(path.join(dataDir, 'public'));
    const freshFiles = await filesIn(path.join(freshDir, 'public'));
    expect(faultsIn(files, siteUrl), told).toEqual([]);
    expect(rendered(files), told).toEqual(rendered(freshFiles));
    expect(await filesIn(path.join(dataDir, 'maps')), told).toEqual(
      await filesIn(path.join(freshDir, 'maps')),
    );
    const results = searchResults(files);
    expect(results, told).toEqual(searchResults(freshFiles));
    expect(results.filter(({ hasPage }) => !hasPage)).toEqual([]);
    return results;
  };

  it(
    'killed at any instant has lost nothing and left nothing half-done after its next start',
    { timeout: rounds(60_000, 600_000) },
    async () => {
      const dataDir = await folder();
      const { random, told } = chance();
      const kills = rounds(7, 150);
      for (let round = 0; round < kills; round += 1) {
        const running = await start(dataDir);
        const instant = random.next() * (round % 2 ? 500 : 1500);
        const over = new AbortController();
        const edits = (async () => {
          for (let step = 0; !over.signal.aborted; step += 1) {
            const number = 30 + ((round * 3 + step) % 9);
            edit(number, (round + step) % 4);
            await running.nudge('articles', uuid(number));
            await sleep(random.next() * 60);
          }
        })();
        if (round % 2) await running.listening();
        await sleep(instant);
        await running.kill();
        over.abort();
        await edits;
      }
      const last = await start(dataDir);
      await last.settled();
      await last.stop();

      const results = await expectWhole(dataDir, told);
      expect(results.length).toBeGreaterThan(0);
    },
  );

  it('refuses a data folder on which another works, and takes over from one that was killed', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    await first.settled();

    const second = await start(dataDir);
    expect(await second.ended).toBe(1);
    expect(second.errors().trim().split('\n')).toEqual([
      expect.stringContaining('một bộ xuất bản khác đang chạy trên thư mục dữ liệu này'),
    ]);

    cms.put('articles', article(11));
    await first.nudge('articles', uuid(11));
    await first.settled();
    await first.kill();

    const third = await start(dataDir);
    await third.settled();
    const files = await filesIn(path.join(dataDir, 'public'));
    expect(files.get('tin-tuc/bai-11/index.html')?.toString()).toContain('Bài số 11');
    expect(faultsIn(files, siteUrl)).toEqual([]);
  });

  it('that meets damage of its store ends, and makes the store anew at its next start', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    await first.settled();

    const storeFile = path.join(dataDir, 'store', 'publisher.db');
    // A write of another connection: what the process has in memory of the file no longer counts.
    const database = new DatabaseSync(storeFile);
    database.exec('UPDATE facts SET value = value; PRAGMA wal_checkpoint(TRUNCATE)');
    const file = await open(storeFile, 'r+');
    const { size } = await stat(storeFile);
    await file.write(Buffer.alloc(size - 4096, 'garbage'), 0, size - 4096, 4096);
    await file.close();
    cms.put('articles', article(11));
    await first.nudge('articles', uuid(11));
    expect(await first.ended).toBe(1);
    database.close();

    const second = await start(dataDir);
    await second.settled();
    const files = await filesIn(path.join(dataDir, 'public'));
    expect(files.get('tin-tuc/bai-11/index.html')?.toString()).toContain('Bài số 11');
    expect(faultsIn(files, siteUrl)).toEqual([]);
  });

  describe.skipIf(!trial)('with its content store on a disk of its own', () => {
    let disk: NonNullable<Awaited<ReturnType<typeof smallDisk>>>;
    beforeEach(async () => {
      disk = (await smallDisk(16))!;
    });
    afterEach(() => disk.stop());

    it('takes nothing in while that is full, with an alarm, and everything once there is room, however little at a time', async () => {
      const dataDir = await folder();
      symlinkSync(disk.inside, path.join(dataDir, 'store'));
      const running = await start(dataDir, disk.enter);
      await running.settled();
      const ballast = fillDisk(disk.folder);
      const body = paragraph('Một bài rất dài. '.repeat(5000));
      const numbers = [11, 12, 13, 14, 15, 16, 17, 18, 19];
      for (const number of numbers) {
        cms.put('articles', article(number, { body }));
        await running.nudge('articles', uuid(number));
      }
      const alarms = async () => (await running.status())?.alarms.join();
      await expect.poll(alarms, patience).toContain('disk is full');
      const page = (number: number) => path.join(dataDir, 'public/tin-tuc', `bai-${number}`);
      expect([10, 19].map((number) => existsSync(page(number)))).toEqual([true, false]);

      const areLive = () => numbers.every((one) => cms.receiptOf(uuid(one))?.state === 'live');
      for (let size = statSync(ballast).size; size > 0 && !areLive(); size -= 16_384) {
        truncateSync(ballast, size);
        await running.nudge('articles', uuid(10));
        await sleep(20);
      }
      rmSync(ballast);
      await running.nudge('articles', uuid(10));
      await running.settled();
      expect(await alarms()).toBe('');
      expect(areLive()).toBe(true);
      expect(cms.receipts.filter(({ state }) => state === 'failed')).toEqual([]);
      await running.stop();
      await expectWhole(dataDir);
    });
  });
});
