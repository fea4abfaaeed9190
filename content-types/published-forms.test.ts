import { expect, test } from 'vitest';
import { article } from './article.ts';
import { activity } from './activity.ts';
import { caseStudy } from './case-study.ts';
import { referencesIn } from './form.ts';
import { textOf } from './rich-text.ts';
import { video, hostedVideo } from './video.ts';

const id = '019a0000-0000-7000-8000-000000000001';
const file = '019a0000-0000-7000-8000-000000000002';
const instant = '2026-11-01T01:00:00.000Z';
const body = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Đo trước' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Nước'.normalize('NFD') }] },
      { type: 'upload', relationTo: 'media', value: file, fields: { caption: 'Bể giặt' } },
    ],
  },
};
const document = {
  id,
  language: 'vi',
  title: ' Bài ',
  slug: 'bai',
  publishedAt: instant,
  updatedAt: instant,
};

test('an internal activity has no published form', () => {
  const data = { ...document, kind: 'survey', startsOn: instant };
  expect(activity.safeParse({ ...data, audience: 'internal' }).success).toBe(false);
  expect(activity.safeParse({ ...data, audience: 'public' }).success).toBe(true);
});

test('an enterprise is named only with its consent', () => {
  const data = { ...document, body, enterpriseName: 'Cơ sở A' };
  expect(JSON.stringify(caseStudy.parse(data))).not.toContain('Cơ sở A');
  expect(caseStudy.parse({ ...data, enterpriseConsent: true }).enterpriseName).toBe('Cơ sở A');
});

test('a video has a file or a link, not both and not neither', () => {
  expect(video.safeParse(document).success).toBe(false);
  expect(video.safeParse({ ...document, file, link: 'https://vimeo.com/1' }).success).toBe(false);
  expect(video.safeParse({ ...document, link: 'https://vimeo.com/1' }).success).toBe(true);
});

test('only hosts that we know become a player', () => {
  expect(hostedVideo('javascript:alert(1)')).toBeUndefined();
  expect(hostedVideo('https://evil.vn/watch?v=abcdefghijk')).toBeUndefined();
  expect(hostedVideo('https://youtu.be/abcdefghijk')?.embedUrl).toBe(
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
  );
});

test('what the CMS leaves null is absent, text is composed, unknown fields are dropped', () => {
  const parsed = article.parse({ ...document, body, summary: null, topics: null, secretNote: 'x' });
  expect(parsed).toMatchObject({ title: 'Bài', topics: [], licence: 'cc-by-4.0' });
  expect(parsed.summary).toBeUndefined();
  expect(JSON.stringify(parsed)).not.toContain('secretNote');
  expect(textOf(parsed.body)).toBe('Đo trước\nNước');
});

test('a picture inside the text is a reference like any other', () => {
  expect(referencesIn(article.parse({ ...document, body, leadPicture: file }))).toEqual([
    { collection: 'media', id: file },
  ]);
});
