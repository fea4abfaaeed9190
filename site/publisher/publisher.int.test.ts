import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeCms } from './testing/fake-cms.ts';
import { article, media, policyDocument, uuid } from './testing/documents.ts';
import { liveFragments } from './testing/fragments.ts';
import { patience } from './testing/portal.ts';
import { scene } from './testing/scene.ts';
import { plain } from './testing/whole.ts';

describe('the publisher', () => {
  const here = scene('publisher-test');
  let cms: FakeCms;
  let portal: ReturnType<typeof here.portal>;

  beforeEach(async () => {
    cms = here.cms();
    portal = here.portal();
    await here.begin({ search: portal.search() });
  });

  const publish = async (...saved: Parameters<FakeCms['put']>) => {
    cms.put(...saved);
    here.publisher().nudge({ collection: saved[0], id: saved[1].id });
    await here.settled();
  };

  it('renders everything that is public when it starts', async () => {
    expect(await portal.page('/tin-tuc/bai-10/')).toContain('Bài số 10');
    expect(await portal.page('/')).toContain('Bài số 10');
    expect(await portal.page('/chu-de/chu-de-1/')).toContain('Bài số 10');
    expect(await portal.page('/404/')).toContain('<html');
    expect(cms.receiptOf(uuid(10))).toMatchObject({ state: 'live', path: '/tin-tuc/bai-10/' });
  });

  it('puts a published document on its own page and on every page that lists it', async () => {
    await publish('articles', article(11, { topics: [uuid(1)] }));
    for (const address of [
      '/tin-tuc/bai-11/',
      '/',
      '/tin-tuc/',
      '/tin-tuc/rss.xml',
      '/chu-de/chu-de-1/',
      '/tin-tuc/luu-tru/2026-11/',
      '/chu-de/chu-de-1/2026-11/',
      '/sitemap/articles-2026-11.xml',
    ])
      expect([address, (await portal.page(address))?.includes('bai-11')]).toEqual([address, true]);
    expect(cms.receiptOf(uuid(11))?.state).toBe('live');
  });

  it('gives each page its own policy and compressed twins', async () => {
    const files = await portal.files();
    const page = files.get('tin-tuc/bai-10/index.html')?.toString() ?? '';
    expect(page).toMatch(
      /<head><meta http-equiv="Content-Security-Policy" content="[^"]*script-src/,
    );
    expect(page).not.toContain('frame-ancestors');
    expect(files.has('tin-tuc/bai-10/index.html.br')).toBe(true);
    expect(files.has('tin-tuc/bai-10/index.html.gz')).toBe(true);
  });

  it('shows an earlier text again wherever the later one stood, when it is restored and published', async () => {
    const later = (day: number) => ({ updatedAt: `2026-11-${10 + day}T03:00:00.000Z` });
    await publish('articles', article(10, { title: 'Bản sửa vội', ...later(1) }));
    expect(await portal.page('/')).toContain('Bản sửa vội');
    await publish('articles', article(10, { topics: [uuid(1)], ...later(2) }));
    expect(await portal.page('/tin-tuc/bai-10/')).toContain('Bài số 10');
    expect(await portal.page('/chu-de/chu-de-1/')).toContain('Bài số 10');
    for (const [file, bytes] of await portal.files())
      // Readers in the middle of a search still have the bundle before.
      if (!file.startsWith('pagefind/'))
        expect([file, plain(file, bytes).includes('Bản sửa vội')]).toEqual([file, false]);
    expect(cms.receiptOf(uuid(10))?.state).toBe('live');
  });

  it('leaves pages alone whose bytes did not change', async () => {
    const before = here.publisher().status().release;
    here.nudge('articles', 10);
    await here.settled();
    expect(here.publisher().status().release).toBe(before);
  });

  it('redirects a former address and leaves a stub there', async () => {
    await publish('articles', article(10, { slug: 'dia-chi-moi' }), {
      formerPaths: ['/tin-tuc/bai-10/'],
    });
    expect(await portal.page('/tin-tuc/dia-chi-moi/')).toContain('Bài số 10');
    expect(await portal.page('/tin-tuc/bai-10/')).toContain('url=/tin-tuc/dia-chi-moi/');
    expect(await portal.page('/')).not.toContain('bai-10');
  });

  it('keeps a withdrawn page with its notice and lists it nowhere', async () => {
    await publish('articles', article(10), {
      state: 'withdrawn',
      takeDown: { kind: 'withdrawn', at: '2026-11-20T00:00:00.000Z', reason: 'Số liệu sai' },
    });
    expect(await portal.page('/tin-tuc/bai-10/')).toContain('Số liệu sai');
    expect(await portal.page('/')).not.toContain('bai-10');
    for (const [file, bytes] of await portal.files())
      if (file.endsWith('.pf_fragment'))
        expect([file, plain(file, bytes).includes('Nội dung của bài')]).toEqual([file, false]);
  });

  it('removes what is gone, with every link to it and its words in search', async () => {
    await publish('articles', article(10), {
      state: 'gone',
      formerPaths: ['/tin-tuc/bai-10/'],
      takeDown: { kind: 'gone', at: '2026-11-20T00:00:00.000Z' },
    });
    expect(await portal.page('/tin-tuc/bai-10/')).toContain('đã được gỡ');
    for (const [file, bytes] of await portal.files())
      expect([file, plain(file, bytes).includes('Bài số 10')]).toEqual([file, false]);
    expect(cms.receiptOf(uuid(10))?.state).toBe('removed');
  });

  it('reports a document that is not in its form and keeps its last good page', async () => {
    await publish('articles', article(10, { title: '' }));
    expect(await portal.page('/tin-tuc/bai-10/')).toContain('Bài số 10');
    expect(cms.receiptOf(uuid(10))).toMatchObject({ state: 'failed' });
    expect(cms.receiptOf(uuid(10))?.message).toContain('title');
  });

  it('copies the files that public documents use, and no others', async () => {
    cms.files.set('a.jpg', Buffer.from('bytes of a'));
    cms.files.set('b.jpg', Buffer.from('bytes of b'));
    cms.put('media', media(20, 'a.jpg'));
    cms.put('media', media(21, 'b.jpg'));
    here.nudge('media', 21);
    await publish('articles', article(12, { leadPicture: uuid(20) }));
    const used = (await portal.files()).keys().filter((file) => file.startsWith('media/'));
    expect([...used]).toEqual([expect.stringMatching(/^media\/[0-9a-f]{16}\/a\.jpg$/)]);
    expect(await portal.page('/tin-tuc/bai-12/')).toContain('/a.jpg');
    await publish('articles', article(12));
    expect([...(await portal.files()).keys()].filter((file) => file.startsWith('media/'))).toEqual(
      [],
    );
  });

  /** What search shows of the documents at an address. */
  const inSearch = async (address: string) =>
    (await liveFragments(portal.publicDir)).filter(({ url }) => url === address);

  it('has the picture and the moments of a film in search as they are, also when only its files change', async () => {
    const film = { ...article(30, { slug: 'phim', transcript: 'Khóa van.\nTháo van.' }) };
    const caption = (from: string, text: string) => `00:${from}.000 --> 01:59.000\n${text}\n`;
    const captions = (...cues: string[]) =>
      Buffer.from(['\ufeffWEBVTT', ...cues].join('\n\n').replaceAll('\n', '\r\n'));
    cms.files.set('a.jpg', Buffer.from('bytes of a'));
    cms.files.set('a.mp4', Buffer.from('a film'));
    cms.files.set('a.vtt', captions(caption('02', 'Khóa van'), caption('07', 'Tháo van')));
    cms.put('media', media(20, 'a.jpg'));
    cms.put('media', media(21, 'a.mp4', { mimeType: 'video/mp4' }));
    cms.put('media', media(22, 'a.vtt', { mimeType: 'text/vtt' }));
    await publish('videos', {
      ...film,
      file: uuid(21),
      leadPicture: uuid(20),
      captions: uuid(22),
    });
    const [before, ...more] = await inSearch('/video/phim/');
    expect(more).toEqual([]);
    expect(before?.picture?.path).toMatch(/^\/media\/[0-9a-f]{16}\/a\.jpg$/);
    expect(before?.spots?.map(([, id]) => id)).toEqual(['t=2', 't=7']);
    expect(await portal.page('/video/phim/')).toContain('id="t=7"');

    const updatedAt = '2026-11-20T03:00:00.000Z';
    cms.files.set('a.jpg', Buffer.from('other bytes'));
    await publish('media', media(20, 'a.jpg', { updatedAt }));
    cms.files.set('a.vtt', captions(caption('03', 'Khóa van'), caption('09', 'Tháo van')));
    await publish('media', media(22, 'a.vtt', { mimeType: 'text/vtt', updatedAt }));
    const [after] = await inSearch('/video/phim/');
    expect(after?.picture?.path).not.toBe(before?.picture?.path);
    expect([...(await portal.files()).keys()]).toContain(after?.picture?.path.slice(1));
    expect(after?.spots?.map(([, id]) => id)).toEqual(['t=3', 't=9']);
    expect(await portal.page('/video/phim/')).toContain('id="t=9"');
  });

  it('counts what is embargoed only when it is public', async () => {
    const totals = async (): Promise<unknown> =>
      JSON.parse(await readFile(path.join(portal.publicDir, 'search/totals.json'), 'utf8'));
    expect(await totals()).toEqual({ vi: { articles: 1 } });
    const until = new Date(Date.now() + 2000).toISOString();
    await publish('articles', article(13, { embargoUntil: until }), { visibleFrom: until });
    await publish('articles', article(15), { state: 'never-public' });
    expect(await totals()).toEqual({ vi: { articles: 1 } });
    await expect.poll(totals, patience).toEqual({ vi: { articles: 2 } });
  });

  it('lifts an embargo by the clock alone', async () => {
    const until = new Date(Date.now() + 2000).toISOString();
    await publish('articles', article(13, { embargoUntil: until }), { visibleFrom: until });
    for (const [file, bytes] of await portal.files())
      expect([file, bytes.includes('Bài số 13')]).toEqual([file, false]);
    expect(cms.receiptOf(uuid(13))?.state).toBe('waiting');
    await expect.poll(() => portal.page('/tin-tuc/bai-13/'), patience).toContain('Bài số 13');
  });

  it('ends what expires although the CMS does not answer', async () => {
    const until = new Date(Date.now() + 700).toISOString();
    await publish('articles', article(14), { visibleUntil: until });
    cms.setDown(true);
    await expect.poll(() => portal.page('/'), patience).not.toContain('bai-14');
    await expect.poll(() => portal.page('/tin-tuc/bai-14/'), patience).toContain('đã được gỡ');
    cms.setDown(false);
    await here.settled();
  });

  it('takes up what happened while it was stopped', async () => {
    await here.publisher().stop();
    cms.put('articles', article(15));
    cms.bury('articles', uuid(10), '/tin-tuc/bai-10/');
    await here.begin({ search: portal.search() });
    expect(await portal.page('/tin-tuc/bai-15/')).toContain('Bài số 15');
    expect(await portal.page('/tin-tuc/bai-10/')).toContain('đã được gỡ');
    expect(await portal.page('/')).not.toContain('bai-10');
  });

  it('holds when the database is another one, until a person accepts it', async () => {
    cms.setLineage('lineage-2');
    cms.put('articles', article(16));
    here.nudge('articles', 16);
    await expect.poll(() => here.publisher().status().isHeld, patience).toBe(true);
    expect(here.publisher().health()).toMatchObject({ state: 'held', alarms: ['lineage'] });
    expect(await portal.page('/tin-tuc/bai-16/')).toBeUndefined();
    here.publisher().acceptRestore();
    await here.settled();
    expect(here.publisher().health()).toMatchObject({
      state: 'idle',
      alarms: [],
      waiting: { pages: 0, documents: 0 },
      release: { number: here.publisher().status().release },
      comparison: { mended: expect.any(Number) as number },
    });
    expect(await portal.page('/tin-tuc/bai-16/')).toContain('Bài số 16');
  });

  it('holds when the database is an earlier state of its own, until a person accepts it', async () => {
    await publish('articles', article(17));
    await expect.poll(() => cms.receiptOf(uuid(17)), patience).toBeDefined();
    cms.forgetReports(1);
    cms.lose('articles', uuid(17));
    here.nudge('articles', 17);
    await expect.poll(() => here.publisher().status().isHeld, patience).toBe(true);
    expect(await portal.page('/tin-tuc/bai-17/')).toContain('Bài số 17');
    here.publisher().acceptRestore();
    await here.settled();
    expect(await portal.page('/tin-tuc/bai-17/')).toBeUndefined();
  });

  it('shows on a policy document the latest of very many articles that name it', async () => {
    cms.put('policy-documents', policyDocument(900));
    for (let number = 100; number < 140; number += 1)
      cms.put(
        'articles',
        article(number, {
          publishedAt: `2026-10-01T00:00:${String(number - 100).padStart(2, '0')}.000Z`,
          related: [{ relationTo: 'policy-documents', value: uuid(900) }],
        }),
      );
    here.publisher().reconcile();
    await here.settled();
    const page = (await here.page('/van-ban/van-ban-900/')) ?? '';
    const named = [...page.matchAll(/\/tin-tuc\/bai-(\d+)\//g)].map(([, number]) => Number(number));
    expect([...new Set(named)]).toEqual(Array.from({ length: 30 }, (_, index) => 139 - index));
  });
});
