import { richText } from '@sxsh/content-types/rich-text';
import { describe, expect, it } from 'vitest';
import { picture } from '../../testing/fixtures.ts';
import {
  block,
  body,
  heading,
  internalLink,
  linkNode,
  list,
  paragraph,
  table,
  textNode,
  upload,
} from '../../testing/lexical.ts';
import { renderRichText } from './render.ts';

const render = (...children: Parameters<typeof body>) =>
  renderRichText(richText.parse(body(...children)), {
    language: 'vi',
    files: new Map([[picture.id, picture]]),
    linkTo: ({ id }) =>
      id === 'public' ? { label: 'Bài kia', href: '/tin-tuc/bai-kia/' } : undefined,
  });

describe('renderRichText', () => {
  it('escapes markup typed as text', () => {
    expect(render(paragraph(textNode('<script>alert(1)</script> & "x"')))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</p>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'ftp://x.example',
    'http://x.example',
  ])('keeps the words and drops the link of %j', (url) => {
    expect(render(paragraph(linkNode(url, 'bấm')))).toBe('<p>bấm</p>');
  });

  it('drops nodes it does not know, with everything in them', () => {
    expect(render({ type: 'iframe', src: 'https://x', children: [textNode('bên trong')] })).toBe(
      '',
    );
    expect(render({ type: 'constructor', children: [] }, block('html', { html: '<b>x</b>' }))).toBe(
      '',
    );
  });

  it('escapes what editors type into blocks', () => {
    const html = render(
      block('callout', {
        kind: '"><img src=x onerror=alert(1)>',
        title: '<b>',
        text: '</p><script>',
      }),
    );
    expect(html).not.toMatch(/<(?:img|script|b)[\s>]/);
    expect(html).toContain('callout-note');
  });

  it('never takes spans or list starts that are no small whole numbers', () => {
    const cell = { type: 'tablecell', colSpan: '2" onclick="x', headerState: '1', children: [] };
    const html = render({ type: 'table', children: [{ type: 'tablerow', children: [cell] }] });
    expect(html).not.toContain('onclick');
    expect(render({ ...list('number', 'một'), start: '2" onclick="x' })).toBe(
      '<ol><li>một</li></ol>',
    );
  });

  it('links only to documents that are public', () => {
    expect(render(paragraph(internalLink('articles', 'hidden', 'bài ẩn')))).toBe('<p>bài ẩn</p>');
    expect(render(paragraph(internalLink('articles', 'public', 'bài kia')))).toContain(
      'href="/tin-tuc/bai-kia/"',
    );
  });

  it('leaves out a picture that is not public', () => {
    expect(render(upload('missing'))).toBe('');
  });

  it('renders a picture with modern formats, size and caption', () => {
    const html = render(upload(picture.id));
    expect(html).toContain('<source type="image/avif"');
    expect(html).toContain('width="1600" height="1000" loading="lazy"');
    expect(html).toContain('alt="Nhà máy có mái xanh"');
    expect(html).toContain('(Ảnh: Trung tâm)');
  });

  it('gives headings from h2 to h4 their own ids', () => {
    const html = render(heading('h1', 'Mở đầu'), heading('h3', 'Đo đếm'), heading('h3', 'Đo đếm'));
    expect(html).toBe(
      '<h2 id="muc-mo-dau">Mở đầu</h2><h3 id="muc-do-dem">Đo đếm</h3><h3 id="muc-do-dem-2">Đo đếm</h3>',
    );
  });

  it('nests formats and keeps spaces as typed', () => {
    expect(
      render(
        paragraph(textNode('Điện', 1), textNode(', nước'), textNode(' CO', 0), textNode('2', 32)),
      ),
    ).toBe('<p><strong>Điện</strong>, nước CO<sub>2</sub></p>');
  });

  it('marks header cells and lets wide tables scroll by keyboard', () => {
    const html = render(table(['Tháng', 'Nước'], ['1', '20']));
    expect(html).toContain('<th scope="col"><p>Tháng</p></th>');
    expect(html).toContain('role="region" aria-label="Bảng, cuộn ngang được" tabindex="0"');
  });

  it('asks nothing of a film host: a hosted film is a link', () => {
    const html = render(block('video', { link: 'https://youtu.be/abcdefghijk' }));
    expect(html).toContain('<a class="video-link" href="https://youtu.be/abcdefghijk"');
    expect(html).not.toContain('iframe');
  });
});
