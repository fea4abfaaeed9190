import { describe, expect, it } from 'vitest';
import { article, media, uuid } from '../testing/documents.ts';
import { patience, quiet } from '../testing/portal.ts';
import { scene } from '../testing/scene.ts';
import { faultsIn } from '../testing/whole.ts';

const here = scene('files-fault-test');
const { settled, begin, nudge, expectWhole } = here;

const files = async () =>
  [...(await here.portal().files()).keys()].filter((one) => one.startsWith('media/'));
const soon = { rhythm: { ...quiet, missingFile: 1000 } };

describe('a file that the CMS does not have', () => {
  it('holds a new document back and reports it, until the file is there', async () => {
    await begin(soon);
    here.cms().put('media', media(20, 'a.jpg'));
    here.cms().put('articles', article(11, { leadPicture: uuid(20) }));
    here.cms().put('articles', article(12));
    nudge('articles', 12);
    nudge('articles', 11);
    await expect.poll(() => here.cms().receiptOf(uuid(11))?.state, patience).toBe('failed');
    expect(here.cms().receiptOf(uuid(11))?.message).toContain('a.jpg');
    await settled();
    expect(await here.page('/tin-tuc/bai-11/')).toBeUndefined();
    expect(await here.page('/')).not.toContain('bai-11');
    expect(await here.page('/')).toContain('Bài số 12');
    here.cms().files.set('a.jpg', Buffer.from('bytes of a'));
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('/a.jpg');
    await settled();
    expect(here.cms().receiptOf(uuid(11))?.state).toBe('live');
    await expectWhole();
  });

  it('keeps the last good version of a document that is public, also over a restart', async () => {
    await begin();
    here.cms().put('media', media(20, 'a.jpg'));
    here.cms().put('articles', article(10, { title: 'Bài có hình', leadPicture: uuid(20) }));
    nudge('articles', 10);
    await settled();
    expect(here.cms().receiptOf(uuid(10))?.state).toBe('failed');
    expect(await here.page('/tin-tuc/bai-10/')).toContain('Bài số 10');
    expect(await here.page('/')).not.toContain('Bài có hình');
    await here.publisher().stop();
    await begin(soon);
    expect(await here.page('/')).toContain('Bài số 10');
    here.cms().files.set('a.jpg', Buffer.from('bytes of a'));
    // Its next attempt was set by the publisher before: an hour from then.
    nudge('articles', 10);
    await settled();
    expect(await here.page('/tin-tuc/bai-10/')).toContain('Bài có hình');
    expect(await files()).toHaveLength(1);
  });

  it('keeps the file that was there when another is to take its place', async () => {
    here.cms().files.set('a.jpg', Buffer.from('bytes of a'));
    here.cms().put('media', media(20, 'a.jpg'));
    here.cms().put('articles', article(11, { leadPicture: uuid(20) }));
    await begin(soon);
    const before = await here.page('/tin-tuc/bai-11/');
    expect(before).toContain('/a.jpg');
    here.cms().put('media', media(20, 'b.jpg', { updatedAt: '2026-11-03T03:00:00.000Z' }));
    nudge('media', 20);
    await expect.poll(() => here.cms().receiptOf(uuid(20))?.state, patience).toBe('failed');
    await settled();
    expect(await here.page('/tin-tuc/bai-11/')).toBe(before);
    expect(faultsIn(await here.portal().files(), here.siteUrl)).toEqual([]);
    here.cms().files.set('b.jpg', Buffer.from('bytes of b'));
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('/b.jpg');
    await settled();
    expect(await files()).toEqual([expect.stringContaining('/b.jpg')]);
    await expectWhole();
  });

  it('does not keep a portal that is filled for the first time from having the document', async () => {
    here.cms().put('media', media(20, 'a.jpg'));
    here.cms().put('articles', article(11, { leadPicture: uuid(20) }));
    await begin(soon);
    expect(await here.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
    expect(await here.page('/tin-tuc/bai-11/')).not.toContain('a.jpg');
    expect(here.cms().receiptOf(uuid(20))).toMatchObject({ state: 'failed' });
    here.cms().files.set('a.jpg', Buffer.from('bytes of a'));
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('/a.jpg');
    await settled();
    await expectWhole();
  });

  it('or breaks off sending is treated the same, and holds up nothing else', async () => {
    await begin(soon);
    here.cms().broken.add('a.jpg');
    here.cms().put('media', media(20, 'a.jpg'));
    here.cms().put('articles', article(11, { leadPicture: uuid(20) }));
    here.cms().put('articles', article(12));
    nudge('articles', 11);
    nudge('articles', 12);
    await expect.poll(() => here.cms().receiptOf(uuid(12))?.state, patience).toBe('live');
    expect(here.cms().receiptOf(uuid(11))).toMatchObject({ state: 'failed' });
    expect(await files()).toEqual([]);
    here.cms().broken.delete('a.jpg');
    here.cms().files.set('a.jpg', Buffer.from('bytes of a'));
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('/a.jpg');
    await settled();
    await expectWhole();
  });
});

describe('a file that a crash left without a document', () => {
  it('leaves the public folder when the document is not published after all', async () => {
    await begin();
    await here.publisher().stop();
    here.cms().files.set('a.jpg', Buffer.from('bytes of a'));
    here.cms().put('media', media(20, 'a.jpg'));
    here.cms().put('articles', article(11, { leadPicture: uuid(20) }));
    let isCopied = false;
    await here.start({
      checkpoint: (step) => {
        isCopied ||= step.startsWith('copied');
        if (isCopied) throw new Error('crash');
      },
    });
    await expect.poll(() => isCopied, patience).toBe(true);
    await here.publisher().stop();
    expect(await files()).toHaveLength(1);
    here.cms().put('articles', article(11), { state: 'never-public' });
    await begin();
    expect(await files()).toEqual([]);
  });
});
