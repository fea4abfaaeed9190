import { describe, expect, it } from 'vitest';
import { stubPage } from './stub.ts';

describe('the page at a former address', () => {
  it('leads to the new address, within the path the portal is mounted under', () => {
    const html = stubPage({ address: '/tin-tuc/cu/', target: '/tin-tuc/moi/' }, '/sxsh');
    expect(html).toContain('content="0; url=/sxsh/tin-tuc/moi/"');
    expect(html).toContain('<link rel="canonical" href="/sxsh/tin-tuc/moi/">');
    expect(html).toContain('<html lang="vi">');
  });

  it('leads to another site as it is, and lets no address break out of its attribute', () => {
    const target = 'https://example.vn/?a=1&b="><script>alert(1)</script>';
    const html = stubPage({ address: '/cu/', target }, '/sxsh');
    expect(html).toContain('href="https://example.vn/?a=1&amp;b=&quot;>&lt;script>');
    expect(html).not.toContain('<script>');
  });

  it('says that a page is gone, in its language, and offers the home page and the search', () => {
    const vietnamese = stubPage({ address: '/tin-tuc/cu/' }, '');
    expect(vietnamese).toContain('<h1>Trang này đã được gỡ khỏi cổng thông tin</h1>');
    expect(vietnamese).toContain('href="/"');
    expect(vietnamese).toContain('href="/tim-kiem/"');
    const english = stubPage({ address: '/en/news/old/' }, '/sxsh');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('href="/sxsh/en/search/"');
    for (const html of [vietnamese, english])
      expect(html).toContain('<meta name="robots" content="noindex">');
  });
});
