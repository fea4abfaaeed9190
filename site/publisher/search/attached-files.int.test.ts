import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedForms } from '@sxsh/content-types/published-forms';
import { tags } from '@sxsh/content-types/tags';
import { priorities } from '../store/pages.ts';
import { openStore, type Store } from '../store/store.ts';
import { askSearch, textsOfSearch } from '../testing/ask-search.ts';
import { article, media, paragraph, policyDocument, uuid } from '../testing/documents.ts';
import { makeDocx } from '../testing/docx.ts';
import { makePdf } from '../testing/pdf.ts';
import { searchKeeper, type SearchKeeper, type SearchOptions } from './search-keeper.ts';

let folder: string;
let publicDir: string;
let store: Store;
let search: SearchKeeper;
let said: string[];

const open = (options: Partial<SearchOptions> = {}): SearchKeeper =>
  searchKeeper(
    {
      store,
      storeFile: path.join(folder, 'store.db'),
      outputFolder: publicDir,
      sizes: { hot: 2, front: { 'in-force': 2, dated: 2 }, block: 4 },
      pauseShare: 0,
      keepFor: 0,
      mendEvery: 0,
      ...options,
    },
    (line) => said.push(line),
  );
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sxsh-attached-'));
  publicDir = path.join(folder, 'public');
  store = openStore(path.join(folder, 'store.db'));
  said = [];
  search = open();
});
afterEach(async () => {
  await search.stop();
  store.close();
  await rm(folder, { recursive: true, force: true });
});

/** Puts a file into the library and the public folder, as the intake does. */
async function putFile(number: number, filename: string, bytes: Buffer, fields = {}) {
  const address = `/media/${String(number)}-${String(bytes.length)}/${filename}`;
  const file = path.join(publicDir, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  store.transaction(() => {
    const form = publishedForms.media.parse(
      media(number, filename, { mimeType: 'application/pdf', alt: undefined, ...fields }),
    );
    store.documents.put({ collection: 'media', id: form.id, form });
    store.mediaFiles.replace(form.id, [{ filename, path: address, version: address }]);
    store.attached.want(form.id);
    store.search.noteAttached(form.id);
  });
  return address;
}
type Made = { id: string };
const put = (collection: 'articles' | 'policy-documents', made: Made): void =>
  store.transaction(() => {
    const stored = { collection, id: made.id, form: publishedForms[collection].parse(made) };
    store.documents.put(stored);
    store.search.note(made.id, stored);
  });
const publish = (number: number, ...attachments: number[]): void =>
  put('articles', article(number, { attachments: attachments.map(uuid) }));
const takeDown = async (number: number): Promise<void> => {
  store.transaction(() => {
    store.documents.remove('articles', uuid(number));
    store.search.note(uuid(number), undefined);
  });
  await search.remove([address(number)]);
};
const address = (number: number) => `/tin-tuc/bai-${number}/`;
const ask = (query: string) => askSearch(publicDir, query);

const page = Array.from(
  { length: 6 },
  () => 'Kiểm toán dòng nguyên liệu ở lò nung gạch ba mươi buồng của hợp tác xã.',
);
const docx = makeDocx(['Bảng tính suất tiêu hao hơi bão hòa cho nồi nấu rượu.']);

it('what stands in a DOCX and a PDF leads to the pages of the documents that attach them', async () => {
  await putFile(20, 'bang-tinh.docx', docx);
  await putFile(21, 'tai-lieu.pdf', makePdf([{ lines: page }]));
  publish(10, 20);
  publish(11, 21);
  publish(12);
  await search.refresh();
  expect(await ask('hơi bão hòa cho nồi nấu rượu')).toEqual([address(10)]);
  expect(await ask('lo nung gach ba muoi buong')).toEqual([address(11)]);
  expect(said).toEqual([]);
});

it('in TCVN3 and VNI is found as any other', async () => {
  await putFile(20, 'cu.docx', makeDocx(['Xö lý n\xadíc th¶i m¹ kÏm b»ng trao ®æi ion']));
  await putFile(
    21,
    'vni.docx',
    makeDocx(['Xöû lyù khí thaûi loø ñuùc gang baèng loïc buïi tuùi vaûi']),
  );
  publish(10, 20);
  publish(11, 21);
  await search.refresh();
  expect(await ask('nước thải mạ kẽm bằng trao đổi ion')).toEqual([address(10)]);
  expect(await ask('lọc bụi túi vải')).toEqual([address(11)]);
});

it('comes after the same words in the text of a document', async () => {
  await putFile(20, 'a.docx', makeDocx(['Ép viên mùn cưa']));
  put(
    'articles',
    article(10, { attachments: [uuid(20)], publishedAt: '2026-11-20T01:00:00.000Z' }),
  );
  put('articles', article(11, { body: paragraph('Ép viên mùn cưa') }));
  await search.refresh();
  expect(await ask('ép viên mùn cưa')).toEqual([address(11), address(10)]);
});
it('is known for a document in a block of the archive too, which is found meanwhile', async () => {
  await putFile(20, 'bang-tinh.docx', docx);
  for (const number of [10, 11, 12, 13, 14, 15, 16])
    publish(number, ...(number === 10 ? [20] : []));
  await search.refresh();
  expect(await ask('hơi bão hòa cho nồi nấu rượu')).toEqual([address(10)]);
  expect((await ask('nội dung của bài số')).toSorted()).toEqual(
    [10, 11, 12, 13, 14, 15, 16].map(address),
  );
});

it('is read once, whatever documents attach it and however often they change', async () => {
  const file = await putFile(20, 'bang-tinh.docx', docx);
  publish(10, 20);
  await search.refresh();
  await rm(path.join(publicDir, file));
  publish(11, 20);
  publish(10, 20);
  await search.stop();
  search = open();
  await search.adopt();
  await search.refresh();
  expect((await ask('hơi bão hòa cho nồi nấu rượu')).toSorted()).toEqual([10, 11].map(address));
});

describe('a scan', () => {
  const scan = makePdf([{ picture: true, lines: ['Người ký: Văn phòng tỉnh Bình Dương'] }]);
  it('is found by its name and number, is called one, and nothing that stands in it is found', async () => {
    await putFile(20, 'quyet-dinh-phe-duyet-de-an.pdf', scan, { caption: 'Bản có dấu' });
    put('policy-documents', policyDocument(7, { attachments: [uuid(20)] }));
    await search.refresh();
    const found = ['/van-ban/van-ban-7/'];
    expect(await ask('quyet dinh phe duyet de an pdf')).toEqual(found);
    expect(await ask('bản quét')).toEqual(found);
    expect(await ask('7/QĐ-UBND')).toEqual(found);
    expect(await ask('Người ký: Văn phòng tỉnh Bình Dương')).toEqual([]);
  });
  it('has the pages rendered again that show it, with its name for one', async () => {
    await putFile(20, 'quet.pdf', scan);
    await putFile(21, 'chu.pdf', makePdf([{ lines: page }]));
    publish(10, 20, 21);
    store.transaction(() => {
      for (const number of [20, 21]) {
        const address = `/trang-${String(number)}/`;
        store.pages.record({
          address,
          hash: 'x',
          tags: [tags.document(uuid(number))],
          hasTwins: true,
        });
      }
    });
    const isRead = () => store.attached.nextWanted() === undefined;
    const dirty = new Set<string>();
    while (!isRead()) {
      await search.refresh();
      for (const address of store.pages.nextDirty(priorities.listing, 10)) {
        dirty.add(address);
        store.pages.settle(address);
      }
    }
    expect([...dirty]).toEqual(['/trang-20/']);
    expect(store.reader.media(uuid(20))?.isScan).toBe(true);
    expect(store.reader.media(uuid(21))?.isScan).toBeUndefined();
  });
});

describe('a file that cannot be read', () => {
  it('is named once with the reason, also over a restart, and stops nothing', async () => {
    await putFile(20, 'khoa.pdf', makePdf([{ lines: page }], { isLocked: true }));
    await putFile(21, 'hong.pdf', Buffer.from('%PDF-1.4 and nothing'), {
      originalName: 'Bị hỏng.pdf',
    });
    await putFile(22, 'anh.docx', Buffer.from('ffd8ffe0', 'hex'));
    await putFile(23, 'bang-tinh.docx', docx);
    const all = [20, 21, 22, 23];
    publish(10, ...all);
    await search.refresh();
    publish(10, ...all);
    await search.stop();
    search = open();
    await search.adopt();
    await search.refresh();
    expect(said.toSorted()).toEqual([
      expect.stringMatching(/ Bị hỏng\.pdf .*hỏng/),
      expect.stringMatching(/ anh\.docx .*không phải là PDF/),
      expect.stringMatching(/ khoa\.pdf .*mật khẩu/),
    ]);
    expect(await ask('hơi bão hòa cho nồi nấu rượu')).toEqual([address(10)]);
    expect(await ask('bi hong pdf')).toEqual([address(10)]);
  });

  it.each([
    ['takes too long', { time: 1, heap: 512 }, 'quá lâu'],
    ['brings its process down', { time: 60_000, heap: 24 }, 'bị ngắt'],
  ])('because it %s is named once and stops nothing', async (_, limits, why) => {
    await search.stop();
    search = open({ limits });
    const lines = Array.from({ length: 30_000 }, (_, at) => `Dòng ${at}: kiểm toán nguyên liệu`);
    await putFile(20, 'nang.docx', makeDocx(lines));
    publish(10, 20);
    await search.refresh();
    publish(11, 20);
    await search.refresh();
    expect(said).toEqual([expect.stringContaining('nang.docx')]);
    expect(said[0]).toContain(why);
    expect((await ask('nội dung của bài số')).toSorted()).toEqual([10, 11].map(address));
  });

  it('because it is not there is asked for again when it is', async () => {
    const file = path.join(publicDir, await putFile(20, 'bang-tinh.docx', docx));
    await rm(file);
    publish(10, 20);
    await search.refresh();
    expect(said).toEqual([]);
    await putFile(20, 'bang-tinh.docx', docx);
    await search.refresh();
    expect(await ask('hơi bão hòa cho nồi nấu rượu')).toEqual([address(10)]);
  });
});

describe('the text of a file goes', () => {
  beforeEach(async () => {
    await putFile(20, 'bang-tinh.docx', docx);
    publish(10, 20);
    publish(11);
    await search.refresh();
    expect(JSON.stringify(await textsOfSearch(publicDir))).toContain('nồi nấu rượu');
  });
  afterEach(async () => {
    expect(JSON.stringify(await textsOfSearch(publicDir))).not.toContain('nồi nấu rượu');
    expect(await ask('hơi bão hòa cho nồi nấu rượu')).toEqual([]);
  });

  it('with the document, at once', async () => {
    await takeDown(10);
  });
  it('when the document no longer attaches it', async () => {
    publish(10);
    await search.refresh();
  });
  it('when it leaves the library', async () => {
    store.transaction(() => {
      store.documents.remove('media', uuid(20));
      store.mediaFiles.replace(uuid(20), []);
      store.search.noteAttached(uuid(20));
    });
    await search.refresh();
  });
  it('when another takes its place, whose text comes', async () => {
    await putFile(20, 'bang-tinh.docx', makeDocx(['Định mức nhiên liệu lò hơi đốt trấu.']));
    await search.refresh();
    expect(await ask('định mức nhiên liệu lò hơi đốt trấu')).toEqual([address(10)]);
  });
});

it('of a long file and of many files only the beginning is in the index', async () => {
  const words = (letter: string) =>
    Array.from({ length: 300 }, (_, at) => `Đoạn ${at} ${letter} ${'mùn cưa '.repeat(8)}`);
  const numbers = [20, 21, 22];
  for (const number of numbers)
    await putFile(number, `tep-${number}.docx`, makeDocx(words(String(number))));
  publish(10, ...numbers);
  await search.refresh();
  const [text = ''] = await textsOfSearch(publicDir);
  expect(text.split('mùn cưa').length).toBeGreaterThan(1000);
  expect(text.split(' ').length).toBeLessThan(6100);
  expect(text).toContain('tep-22.docx');
  expect(text).not.toContain('Đoạn 0 22');
});
