import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { mediaFile } from '@sxsh/content-types/media-file';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Media } from '../../payload-types.ts';
import { startCms, type TestCms } from '../../testing/payload.ts';
import { person, type Person } from '../../testing/people.ts';

let cms: TestCms;
let editor: Person;
beforeAll(async () => {
  cms = await startCms();
  editor = await person(cms, 'editor');
});
afterAll(() => cms.stop());

type Upload = { name: string; type: string; bytes: Uint8Array | string; data?: object };

function upload({ name, type, bytes, data = {} }: Upload, token = editor.token) {
  const body = new FormData();
  body.set('_payload', JSON.stringify({ alt: 'Nhà máy nhìn từ cổng', ...data }));
  body.set('file', new File([bytes as BlobPart], name, { type }));
  return cms.fetch('/api/media', { method: 'POST', body, token });
}
const stored = async () => (await readdir(cms.settings.mediaDir).catch(() => [])).sort();
const picture = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#2f7d4f' } });

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const html = '<!doctype html><script>alert(1)</script>';
const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n45\n%%EOF\n';

describe('an upload is refused, and leaves no file', () => {
  test.each<Upload>([
    { name: 'a.svg', type: 'image/svg+xml', bytes: svg },
    { name: 'a.png', type: 'image/png', bytes: svg },
    { name: 'a.html', type: 'text/html', bytes: html },
    { name: 'a.jpg', type: 'image/jpeg', bytes: html },
    { name: 'a.xml', type: 'application/xml', bytes: '<?xml version="1.0"?><a/>' },
    { name: 'a.pdf', type: 'application/pdf', bytes: html },
    { name: 'a.mp3', type: 'audio/mpeg', bytes: new Uint8Array(4096).fill(7) },
    { name: 'a.vtt', type: 'text/vtt', bytes: html },
    { name: 'a.exe', type: 'application/x-msdownload', bytes: 'MZ\u0090\u0000' },
    { name: 'a.docx', type: 'application/zip', bytes: 'not a zip' },
    { name: 'a.html', type: 'text/vtt', bytes: `WEBVTT\n\n${html}` },
    { name: 'a.xml', type: 'text/vtt', bytes: 'WEBVTT\n\n' },
    { name: 'a.svg', type: 'text/vtt', bytes: `WEBVTT\n\n${svg}` },
    { name: 'khong-duoi', type: 'text/vtt', bytes: 'WEBVTT\n\n' },
    { name: 'a.js', type: 'application/pdf', bytes: pdf },
    { name: 'a.xhtml', type: 'application/pdf', bytes: pdf },
    { name: 'a.htm', type: 'application/zip', bytes: `PK\u0003\u0004${html}${' '.repeat(60)}` },
    { name: 'a.svg', type: 'image/jpeg', bytes: `<?xml version="1.0"?>${svg}` },
  ])('$name that says it is $type', async (file) => {
    const before = await stored();
    const answer = await upload(file);
    expect([file.name, answer.status]).toEqual([file.name, 400]);
    expect(await answer.text()).toContain('Không nhận tệp này');
    expect(await stored()).toEqual(before);
  });

  test('a picture without a text for those who cannot see it', async () => {
    const bytes = await picture().jpeg().toBuffer();
    const answer = await upload({ name: 'a.jpg', type: 'image/jpeg', bytes, data: { alt: ' ' } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Ảnh cần một câu mô tả');
  });

  test('a file larger than its kind may be', async () => {
    const bytes = new Uint8Array(1024 * 1024 + 10).fill(32);
    bytes.set(new TextEncoder().encode('WEBVTT\n\n'));
    const answer = await upload({ name: 'dai.vtt', type: 'text/vtt', bytes });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('vượt mức 1 MB');
  });

  test('a picture of more pixels than we open', async () => {
    const bytes = await picture(9000, 9000).png().toBuffer();
    const answer = await upload({ name: 'bom.png', type: 'image/png', bytes });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('9000 × 9000');
  });

  test('from someone who is not signed in', async () => {
    const bytes = await picture().jpeg().toBuffer();
    expect((await upload({ name: 'a.jpg', type: 'image/jpeg', bytes }, '')).status).toBe(403);
  });

  test('a file to be fetched from an address', async () => {
    const answer = await cms.fetch('/api/media/paste-url?src=http://127.0.0.1:1/a.jpg', {
      token: editor.token,
    });
    expect(answer.ok).toBe(false);
  });
});

test('a picture is stored under the extension of what it is, whatever its name said', async () => {
  const script = Buffer.from('<script>alert(1)</script>');
  const bytes = Buffer.concat([await picture().png().toBuffer(), script]);
  for (const name of ['a.html', 'a.svg', 'a.png.php', 'khong-duoi', 'a.jpg']) {
    const answer = await upload({ name, type: 'image/png', bytes });
    const { doc } = (await answer.json()) as { doc: { filename: string; mimeType: string } };
    expect([name, doc.filename, doc.mimeType]).toEqual([
      name,
      expect.stringMatching(/^[a-z0-9-]+\.png$/),
      'image/png',
    ]);
    const kept = await readFile(path.join(cms.settings.mediaDir, doc.filename));
    expect(kept.includes(script)).toBe(false);
  }
});

test('the name, type and address of a stored file cannot be changed afterwards', async () => {
  const bytes = await picture().png().toBuffer();
  const answer = await upload({ name: 'a.png', type: 'image/png', bytes });
  const { doc } = (await answer.json()) as { doc: Media };
  for (const json of [
    { filename: 'a.html' },
    { filename: 'tep-khac.png' },
    { sizes: { w320: { filename: 'tep-khac.webp' } } },
    { filename: '../cms.db' },
    { mimeType: 'text/html' },
    { url: 'https://xau.example/a.png' },
    { sizes: { w320: { filename: 'a.html', mimeType: 'text/html' } } },
  ])
    await cms.fetch(`/api/media/${doc.id}`, { method: 'PATCH', json, token: editor.token });
  const now = await cms.payload.findByID({ collection: 'media', id: doc.id });
  expect([now.filename, now.mimeType, now.url, now.sizes]).toEqual([
    doc.filename,
    'image/png',
    doc.url,
    doc.sizes,
  ]);
});

describe('a picture', () => {
  let document: Record<string, unknown>;
  beforeAll(async () => {
    const bytes = await picture(1500, 1000)
      .jpeg()
      .withExif({
        IFD0: { Copyright: 'Bí mật' },
        IFD3: { GPSLatitude: '10/1 57/1 0/1', GPSLongitude: '106/1 49/1 0/1' },
      })
      .toBuffer();
    const answer = await upload({ name: 'Ảnh nhà máy – Đồng Nai.JPG', type: 'image/jpeg', bytes });
    expect(answer.status).toBe(201);
    ({ doc: document } = (await answer.json()) as { doc: Record<string, unknown> });
  });

  test('gets an ASCII name of its own and keeps the old one for downloads', async () => {
    expect(document.filename).toMatch(/^anh-nha-may-dong-nai-[0-9a-f]{12}\.jpg$/);
    expect(document.originalName).toBe('Ảnh nhà máy – Đồng Nai.JPG');
    const bytes = await picture(1500, 1000).jpeg().toBuffer();
    const again = await upload({ name: 'Ảnh nhà máy – Đồng Nai.JPG', type: 'image/jpeg', bytes });
    const { doc } = (await again.json()) as { doc: { filename: string } };
    expect(doc.filename).not.toBe(document.filename);
  });

  test('has WebP and AVIF in the widths it is large enough for, in the publisher’s form', () => {
    const { sizes } = mediaFile.parse(document);
    expect(sizes.map(({ name, width, mimeType }) => [name, width, mimeType])).toEqual([
      ['w320', 320, 'image/webp'],
      ['w640', 640, 'image/webp'],
      ['w960', 960, 'image/webp'],
      ['w1280', 1280, 'image/webp'],
      ['w640avif', 640, 'image/avif'],
      ['w1280avif', 1280, 'image/avif'],
    ]);
  });

  test('tells nothing of where and by whom it was taken', async () => {
    for (const name of await stored()) {
      const { exif } = await sharp(path.join(cms.settings.mediaDir, name)).metadata();
      expect([name, exif]).toEqual([name, undefined]);
    }
  });

  test('is private: only signed-in people get the file', async () => {
    const address = `/api/media/file/${String(document.filename)}`;
    expect((await cms.fetch(address)).status).toBe(403);
    expect((await cms.fetch(address, { token: editor.token })).status).toBe(200);
    const station = await person(cms, 'station');
    expect((await cms.fetch(address, { token: station.token })).status).toBe(403);
  });

  test('cannot be reached past its folder', async () => {
    const answer = await cms.fetch('/api/media/file/..%2f..%2fcms.db', { token: editor.token });
    expect(answer.ok).toBe(false);
  });
});

test.each<Upload>([
  { name: 'phụ đề.vtt', type: 'text/vtt', bytes: 'WEBVTT\n\n00:00.000 --> 00:02.000\nXin chào\n' },
  {
    name: 'văn bản.pdf',
    type: 'application/pdf',
    bytes: pdf,
  },
])('$name is taken, with its original name', async (file) => {
  const answer = await upload({ ...file, data: { alt: undefined } });
  expect([answer.status, await answer.clone().text()]).toEqual([201, expect.any(String)]);
  const { doc } = (await answer.json()) as { doc: { originalName: string; filename: string } };
  expect(doc.originalName).toBe(file.name);
  const bytes = await readFile(path.join(cms.settings.mediaDir, doc.filename), 'utf8');
  expect(bytes).toBe(file.bytes);
});
