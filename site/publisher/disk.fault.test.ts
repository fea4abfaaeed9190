import { rmSync, symlinkSync } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, uuid } from './testing/documents.ts';
import { patience } from './testing/portal.ts';
import { scene } from './testing/scene.ts';
import { fillDisk, smallDisk } from './testing/small-disk.ts';

const here = scene('disk-fault-test');
const { begin, settled, nudge, alarms, expectWhole } = here;

const trial = await smallDisk(1);
await trial?.stop();
if (!trial) console.warn('SKIPPED disk.fault.test.ts: no name spaces for a small disk here.');

const publish = (number: number) => {
  here.cms().put('articles', article(number));
  nudge('articles', number);
};

describe.skipIf(!trial)('an output folder', () => {
  let disk: NonNullable<Awaited<ReturnType<typeof smallDisk>>>;
  beforeEach(async () => {
    disk = (await smallDisk(16))!;
    symlinkSync(disk.folder, here.portal().publicDir);
  });
  afterEach(() => disk.stop());

  it('on a full disk: the publish fails with an alarm, readers keep what they had, and it goes out later', async () => {
    await begin();
    const before = await here.portal().files();
    const ballast = fillDisk(disk.folder);
    publish(11);
    await expect.poll(alarms, patience).toContain('ENOSPC');
    for (const [file, bytes] of await here.portal().files())
      if (file !== '.ballast' && !file.startsWith('.staging/'))
        expect([file, before.get(file)?.equals(bytes)]).toEqual([file, true]);
    rmSync(ballast);
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('Bài số 11');
    await settled();
    expect(alarms()).toBe('');
    expect(here.cms().receiptOf(uuid(11))?.state).toBe('live');
    await expectWhole();
  });

  it('that cannot be written to: the same', async () => {
    await begin();
    expect(await disk.setReadOnly(true)).toBe(true);
    publish(11);
    // Node's own mkdir names a missing folder where the system said EROFS.
    await expect.poll(alarms, patience).toContain('gặp lỗi và sẽ thử lại');
    expect(await here.page('/')).toContain('Bài số 10');
    expect(await disk.setReadOnly(false)).toBe(true);
    await settled();
    expect(alarms()).toBe('');
    await expectWhole();
  });
});

describe('a content store that is damaged', () => {
  it.each([
    ['in its middle', 0.5, 65_536],
    ['from its beginning', 0, 4096],
  ])('%s is made anew from the CMS, while readers keep what they had', async (_, from, size) => {
    for (let number = 30; number < 60; number += 1) here.cms().put('articles', article(number));
    await begin();
    await here.publisher().stop();
    const { storeFile } = here.portal().settings;
    const file = await open(storeFile, 'r+');
    const at = Math.floor((await stat(storeFile)).size * from);
    await file.write(Buffer.alloc(size, 'garbage'), 0, size, at);
    await file.close();
    await rm(`${storeFile}-wal`, { force: true });
    here.cms().put('articles', article(11));
    here.cms().setDown(true);
    await here.start();
    await expect.poll(alarms, patience).toContain('chưa trả lời');
    expect(await here.page('/')).toContain('Bài số 59');
    here.cms().setDown(false);
    await settled();
    expect(await here.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
    await expectWhole();
  });
});
