import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, uuid } from '../testing/documents.ts';
import { patience, quiet } from '../testing/portal.ts';
import { scene } from '../testing/scene.ts';

const here = scene('history-fault-test');
const { begin, settled, nudge, alarms, expectWhole } = here;
const isHeld = () => here.publisher().status().isHeld;
const restoreAlarm = 'đã lùi về một lúc trước';

const publish = async (number: number, title = `Bài số ${number}`) => {
  here.cms().put('articles', article(number, { title }));
  nudge('articles', number);
  await settled();
};

describe('a database put back from a backup', () => {
  /** Two articles were published after the backup, and one of before was corrected. */
  const restored = async () => {
    await begin();
    await publish(11, 'Trước bản sao lưu');
    const restore = here.cms().backup();
    await publish(11, 'Sau bản sao lưu');
    await publish(12);
    await publish(13);
    restore();
  };

  it.each([
    [
      'a walk',
      async () =>
        here
          .publisher()
          .stop()
          .then(() => here.start()),
    ],
    [
      'a nudge',
      () => {
        nudge('articles', 11);
        return Promise.resolve();
      },
    ],
  ])('is noticed by %s: the portal stays, and follows once it is accepted', async (_, look) => {
    await restored();
    const before = await here.portal().files();
    await look();
    await expect.poll(isHeld, patience).toBe(true);
    expect(alarms()).toContain(restoreAlarm);
    expect(alarms()).toContain('npm run accept restore');
    const documents = here.publisher().store.documents.count();
    expect(here.publisher().held()).toEqual({ restore: { documents } });
    expect(await here.portal().files()).toEqual(before);

    await here.publisher().stop();
    await here.start();
    await expect.poll(isHeld, patience).toBe(true);

    here.publisher().acceptRestore();
    await settled();
    expect(alarms()).toBe('');
    expect(await here.page('/tin-tuc/bai-11/')).toContain('Trước bản sao lưu');
    expect(await here.page('/tin-tuc/bai-12/')).toBeUndefined();
    await expectWhole();
    await publish(14);
    expect([isHeld(), await here.page('/')]).toEqual([false, expect.stringContaining('bai-14')]);
  });

  it('is noticed although receipts were on their way when it was put back', async () => {
    let goesDown = false;
    await begin({ checkpoint: (step) => goesDown && step === 'begun' && here.cms().setDown(true) });
    const restore = here.cms().backup();
    await publish(11);
    goesDown = true;
    here.cms().put('articles', article(12));
    nudge('articles', 12);
    await expect.poll(alarms, patience).toContain('Chưa báo được kết quả');
    goesDown = false;
    restore();
    const told = here.cms().receipts.length;
    here.cms().setDown(false);
    here.publisher().nudge({ collection: 'articles', id: uuid(10) });
    await expect.poll(isHeld, patience).toBe(true);
    expect(here.cms().receipts.length).toBe(told);
  });

  it('still lets what expires end', async () => {
    await begin();
    const restore = here.cms().backup();
    const until = new Date(Date.now() + 3000).toISOString();
    here.cms().put('articles', article(11), { visibleUntil: until });
    nudge('articles', 11);
    await settled();
    restore();
    nudge('articles', 10);
    await expect.poll(isHeld, patience).toBe(true);
    expect(await here.page('/')).toContain('bai-11');
    await expect.poll(() => here.page('/'), patience).not.toContain('bai-11');
    expect(isHeld()).toBe(true);
  });

  it('holds nothing when the publisher’s store of before it was put back as well', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sxsh-backup-'));
    try {
      await begin({ rhythm: quiet });
      await publish(11, 'Trước bản sao lưu');
      await here.publisher().stop();
      const { settings } = here.portal();
      const storeFolder = path.dirname(settings.storeFile);
      // The store first and the database after it: what comes between is only newer in the database.
      cpSync(storeFolder, folder, { recursive: true });
      await begin();
      await publish(12);
      const restore = here.cms().backup();
      await publish(11, 'Sau bản sao lưu');
      await publish(13);
      await here.publisher().stop();
      restore();
      rmSync(storeFolder, { recursive: true });
      cpSync(folder, storeFolder, { recursive: true });
      await begin();
      expect([isHeld(), alarms()]).toEqual([false, '']);
      expect(await here.page('/tin-tuc/bai-11/')).toContain('Trước bản sao lưu');
      expect(await here.page('/tin-tuc/bai-12/')).toContain('Bài số 12');
      await expectWhole();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('holds nothing when the publisher starts without a store', async () => {
    await restored();
    await here.publisher().stop();
    rmSync(path.dirname(here.portal().settings.storeFile), { recursive: true });
    await begin();
    expect([isHeld(), alarms()]).toEqual([false, '']);
    expect(await here.page('/tin-tuc/bai-13/')).toBeUndefined();
    await expectWhole();
  });
});
