import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { article, uuid } from '../testing/documents.ts';
import type { CmsFault } from '../testing/fake-cms.ts';
import { patience, quiet } from '../testing/portal.ts';
import { scene } from '../testing/scene.ts';

const here = scene('bad-answers-fault-test');
const { begin, settled, nudge, alarms, expectWhole } = here;

/** Asks often, and less and less often while it gets no answer. */
const eager = { rhythm: { ...quiet, poll: 50, longestBackOff: 30_000 } };

const publish = (number: number) => {
  here.cms().put('articles', article(number));
  nudge('articles', number);
};

/** How often the CMS is asked for something in so many milliseconds. */
async function askedWithin(milliseconds: number, what = ''): Promise<number> {
  const { asked } = here.cms();
  const before = asked.length;
  await sleep(milliseconds);
  return asked.slice(before).filter((url) => url.endsWith(what)).length;
}

describe('a CMS that answers', () => {
  it.each<[string, CmsFault]>([
    ['with 500', 'error'],
    ['with half of its JSON', 'cut'],
    ['with something that is no JSON', 'nonsense'],
  ])('%s is asked less and less often, and nothing is lost', async (_, fault) => {
    await begin(eager);
    const before = await here.portal().files();
    here.cms().setFault(fault);
    publish(11);
    here.cms().put('articles', article(10, { title: 'Bài đã sửa' }));
    await expect.poll(alarms, patience).toContain('chưa trả lời');
    // After half a second, one, two, …: with a turn every 50 ms it would be sixty.
    expect(await askedWithin(3000)).toBeLessThanOrEqual(4);
    // However many editors press Publish meanwhile.
    for (let number = 12; number < 30; number += 1) publish(number);
    expect(await askedWithin(1000)).toBeLessThanOrEqual(1);
    expect(await here.portal().files()).toEqual(before);

    here.cms().setFault(undefined);
    await settled();
    expect(alarms()).toBe('');
    expect(await here.page('/tin-tuc/bai-29/')).toContain('Bài số 29');
    expect(await here.page('/tin-tuc/bai-10/')).toContain('Bài đã sửa');
    for (let number = 10; number < 30; number += 1)
      expect(here.cms().receiptOf(uuid(number))?.state).toBe('live');
    await expectWhole();
  });

  it('after two seconds each time is waited for, and everything goes out', async () => {
    await begin(eager);
    here.cms().setDelay(2000);
    publish(11);
    here.cms().put('articles', article(12));
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('Bài số 11');
    await expect.poll(() => here.page('/tin-tuc/bai-12/'), patience).toContain('Bài số 12');
    expect(alarms()).toBe('');
    expect(await askedWithin(3000)).toBeLessThanOrEqual(4);
    here.cms().setDelay(0);
    await settled();
    await expectWhole();
  });

  it.each<[string, CmsFault]>([
    ['with 500', 'error'],
    // It has had them: they come a second time.
    ['with half of its JSON', 'cut'],
  ])(
    'receipts %s gets them again, less and less often, while publishing goes on',
    async (_, fault) => {
      await begin(eager);
      here.cms().setFault(fault, '/receipts');
      publish(11);
      await expect.poll(alarms, patience).toContain('Chưa báo được kết quả');
      // A publish every few milliseconds, each with its receipt.
      const sending = askedWithin(3000, '/receipts');
      for (let number = 12; number < 30; number += 1) {
        publish(number);
        await sleep(20);
      }
      expect(await sending).toBeLessThanOrEqual(4);
      expect(await here.page('/tin-tuc/bai-29/')).toContain('Bài số 29');
      here.cms().setFault(undefined);
      await settled();
      expect(alarms()).toBe('');
      for (let number = 11; number < 30; number += 1)
        expect(here.cms().receiptOf(uuid(number))?.state).toBe('live');
      await expectWhole();
    },
  );

  it('with a document that is not in its form is not asked for it again until somebody saves it', async () => {
    await begin({ rhythm: { ...quiet, poll: 50, walk: 200 } });
    here.cms().put('articles', article(11));
    here.cms().put('articles', article(10, { title: 42 }));
    nudge('articles', 10);
    await expect.poll(() => here.cms().receiptOf(uuid(10))?.state, patience).toBe('failed');
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('Bài số 11');
    expect(await askedWithin(1000, '/documents')).toBe(0);
    expect(await here.page('/tin-tuc/bai-10/')).toContain('Bài số 10');

    here.cms().put('articles', article(10, { title: 'Bài đã sửa' }));
    await expect.poll(() => here.page('/tin-tuc/bai-10/'), patience).toContain('Bài đã sửa');
    await expect.poll(() => here.cms().receiptOf(uuid(10))?.state, patience).toBe('live');
    await settled();
    await expectWhole();
  });

  it('with a document that its database cannot read keeps the last good page and carries out the others', async () => {
    await begin({ rhythm: { ...quiet, poll: 50, missingFile: 200 } });
    here.cms().damage('articles', uuid(10), 'Unexpected end of JSON input');
    publish(11);
    nudge('articles', 10);
    await expect.poll(() => here.cms().receiptOf(uuid(10))?.message, patience).toContain('JSON');
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('Bài số 11');
    expect(await here.page('/tin-tuc/bai-10/')).toContain('Bài số 10');
    expect(alarms()).toBe('');

    here.cms().put('articles', article(10, { title: 'Bài đã cứu' }));
    await expect.poll(() => here.page('/tin-tuc/bai-10/'), patience).toContain('Bài đã cứu');
    await settled();
    await expectWhole();
  });
});
