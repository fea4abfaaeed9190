import { describe, expect, it } from 'vitest';
import { askSearch, textsOfSearch } from './testing/ask-search.ts';
import { article, media, uuid } from './testing/documents.ts';
import { makeDocx } from './testing/docx.ts';
import { makePdf } from './testing/pdf.ts';
import { patience } from './testing/portal.ts';
import { scene } from './testing/scene.ts';

const here = scene('attached-files-test');
const { settled, nudge } = here;
const begin = () => here.begin({ search: here.portal().search() });
const ask = (query: string) => askSearch(here.portal().publicDir, query);
const everything = async () =>
  [...(await textsOfSearch(here.portal().publicDir)), ...(await here.portal().files()).keys()].join(
    '\n',
  );

const phrase = 'nồi nấu rượu bằng hơi bão hòa';
const putFile = (number: number, filename: string, bytes: Buffer): void => {
  here.cms().files.set(filename, bytes);
  const fields = { mimeType: 'application/pdf', width: null, height: null };
  here.cms().put('media', media(number, filename, fields));
};

describe('a file that a document attaches', () => {
  it('is found by its text, and is gone with the document and the file', async () => {
    putFile(20, 'bang-tinh.docx', makeDocx([`Bảng tính cho ${phrase}.`]));
    here.cms().put('articles', article(11, { attachments: [uuid(20)] }));
    await begin();
    expect(await ask(phrase)).toEqual(['/tin-tuc/bai-11/']);
    here.cms().put('articles', article(11, { attachments: [uuid(20)] }), { state: 'gone' });
    nudge('articles', 11);
    await settled();
    expect(await ask(phrase)).toEqual([]);
    expect(await everything()).not.toMatch(/nồi nấu rượu|bang-tinh/);
  });

  it('is gone with a document that was withdrawn, although its page stays', async () => {
    putFile(20, 'bang-tinh.docx', makeDocx([`Bảng tính cho ${phrase}.`]));
    here.cms().put('articles', article(11, { attachments: [uuid(20)] }));
    await begin();
    here.cms().put('articles', article(11, { attachments: [uuid(20)] }), {
      state: 'withdrawn',
      takeDown: { kind: 'withdrawn', at: '2026-11-20T00:00:00.000Z', reason: 'Số liệu sai' },
    });
    nudge('articles', 11);
    await settled();
    expect(await ask(phrase)).toEqual([]);
    expect((await textsOfSearch(here.portal().publicDir)).join()).not.toContain('nồi nấu rượu');
  });

  it('of a draft or a document under embargo is in no public file before its hour', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    putFile(20, 'bang-tinh.docx', makeDocx([`Bảng tính cho ${phrase}.`]));
    putFile(21, 'nhap.docx', makeDocx([`Bản nháp cho ${phrase}.`]));
    here.cms().put('articles', article(11, { attachments: [uuid(20)], embargoUntil: soon }), {
      visibleFrom: soon,
    });
    here.cms().put('articles', article(12, { attachments: [uuid(21)] }), { state: 'never-public' });
    await begin();
    nudge('articles', 11);
    nudge('articles', 12);
    await settled();
    expect(await ask(phrase)).toEqual([]);
    expect(await everything()).not.toMatch(/nồi nấu rượu|bang-tinh|nhap/);
    const isAttached = here.publisher().store.attached.documentsOf(uuid(20));
    expect(isAttached).toEqual([]);
  });

  it('is called a scan on the page once it is known to be one, and no longer when it is another', async () => {
    putFile(20, 'quyet-dinh.pdf', makePdf([{ picture: true }]));
    here.cms().put('articles', article(11, { attachments: [uuid(20)] }));
    await begin();
    const page = () => here.page('/tin-tuc/bai-11/');
    await expect.poll(page, patience).toMatch(/quyet-dinh\.pdf[\s\S]*bản quét\)/);
    const lines = Array.from({ length: 6 }, () => `Quyết định về việc hỗ trợ ${phrase} của huyện`);
    here.cms().files.set('quyet-dinh-2.pdf', makePdf([{ lines }]));
    here.cms().put(
      'media',
      media(20, 'quyet-dinh-2.pdf', {
        mimeType: 'application/pdf',
        updatedAt: '2026-11-03T03:00:00.000Z',
      }),
    );
    nudge('media', 20);
    await settled();
    await expect.poll(() => ask(phrase), patience).toEqual(['/tin-tuc/bai-11/']);
    expect(await page()).toContain('quyet-dinh-2.pdf');
    expect(await page()).not.toContain('bản quét');
  });
});
