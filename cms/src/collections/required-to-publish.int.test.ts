import { policyDocument } from '@sxsh/content-types/policy-document';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type TestCms } from '../testing/payload.ts';
import { richTextOf } from '../testing/samples.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

type Data = Record<string, unknown>;

/** Saves a draft, tries to publish it; gives the complaints by field, and what is left of the draft. */
async function publish(collection: DocumentCollection, data: Data) {
  const { id } = await cms.payload.create({ collection, draft: true, data: data });
  const complaints: Record<string, string> = {};
  try {
    await cms.payload.update({ collection, id, data: { _status: 'published' } as never });
  } catch (error) {
    const { errors } =
      (error as { data?: { errors?: { path: string; message: string }[] } }).data ?? {};
    if (!errors) throw error;
    for (const { path, message } of errors) complaints[path] = message;
  }
  const left = (await cms.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
  })) as unknown as Data;
  return { complaints, left };
}

describe('a publish that lacks something is refused in Vietnamese and leaves the draft as it was', () => {
  test('an article without a body', async () => {
    const { complaints, left } = await publish('articles', { title: 'Chỉ có tiêu đề' });
    expect(complaints).toEqual({ body: 'Mục này cần điền.' });
    expect(left).toMatchObject({ title: 'Chỉ có tiêu đề', _status: 'draft' });
  });

  test('a document without a title', async () => {
    const { complaints } = await publish('pages', { body: richTextOf('Không có tiêu đề') });
    expect(Object.keys(complaints).sort()).toEqual(['slug', 'title']);
  });

  test('a policy document without what Nghị định 42/2022/NĐ-CP asks for', async () => {
    const { complaints, left } = await publish('policy-documents', { title: 'Quyết định 1419' });
    expect(Object.keys(complaints).sort()).toEqual([
      'inForceOn',
      'issuedOn',
      'issuers',
      'kind',
      'number',
      'sourceUrl',
      'subject',
      'validity',
    ]);
    expect(complaints.sourceUrl).toContain('tệp văn bản');
    expect(left).toMatchObject({ title: 'Quyết định 1419', _status: 'draft' });
  });

  test('a video without a file or a link, with both, or with a link to a host we do not know', async () => {
    const { complaints } = await publish('videos', { title: 'Không có hình' });
    expect(complaints.file).toContain('Chọn một tệp video');
    const link = 'https://tiktok.com/@ai/video/1';
    expect((await publish('videos', { title: 'Lạ', link })).complaints.link).toContain('YouTube');
  });

  test('a radio script without a cue, a television script without a row', async () => {
    const radio = await publish('broadcast-scripts', {
      title: 'PT',
      medium: 'radio',
      genre: 'tin',
    });
    expect(radio.complaints.cues).toContain('ít nhất một đoạn');
    const television = await publish('broadcast-scripts', {
      title: 'TH',
      medium: 'television',
      genre: 'phong-su',
    });
    expect(television.complaints.rows).toContain('ít nhất một cảnh');
  });

  test('a callout without text, a link with a scheme that can run', async () => {
    const body = richTextOf('Bấm vào đây');
    const paragraph = body.root.children[0]!;
    const link = {
      ...body,
      root: {
        ...body.root,
        children: [
          {
            ...paragraph,
            children: [
              {
                type: 'link',
                version: 3,
                format: '',
                indent: 0,
                direction: null,
                id: 'a1b2c3d4e5f60718293a4b5c',
                fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false },
                children: paragraph.children,
              },
            ],
          },
        ],
      },
    };
    const { complaints } = await publish('articles', { title: 'Liên kết xấu', body: link });
    expect(JSON.stringify(complaints)).toContain('https://');
  });
});

describe('a complete document is published', () => {
  test('a policy document, in the form the publisher reads', async () => {
    const { complaints, left } = await publish('policy-documents', {
      title: 'Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
      number: '1419/QĐ-TTg',
      kind: 'quyet-dinh',
      subject: 'Phê duyệt Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
      issuers: [{ name: 'Thủ tướng Chính phủ' }],
      issuedOn: '2009-09-07T12:00:00.000Z',
      inForceOn: '2009-09-07T12:00:00.000Z',
      validity: 'expired',
      sourceUrl: 'https://vbpl.vn/',
    });
    expect(complaints).toEqual({});
    expect(policyDocument.parse(left)).toMatchObject({
      number: '1419/QĐ-TTg',
      issuers: [{ name: 'Thủ tướng Chính phủ' }],
    });
  });

  test('a radio script with one cue, a video with a link', async () => {
    const cues = [{ kind: 'speech', speaker: 'PTV 1', text: 'Kính chào quý vị.' }];
    const script = { title: 'Tin vắn', medium: 'radio', genre: 'tin-van', cues };
    expect((await publish('broadcast-scripts', script)).complaints).toEqual({});
    const link = 'https://youtu.be/dQw4w9WgXcQ';
    expect((await publish('videos', { title: 'Có liên kết', link })).complaints).toEqual({});
  });
});
