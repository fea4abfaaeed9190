import { fixedAddresses, notFoundAddress } from '@sxsh/content-types/addresses';
import { describe, expect, it } from 'vitest';
import { routeOf } from './route.ts';

describe('routeOf', () => {
  it.each([
    '/khong-co/',
    '/tin-tuc',
    '/tin-tuc/luu-tru/2026-13/',
    '/tin-tuc/2026-11/x/',
    '/tin-tuc/A/',
    '/en/tin-tuc/',
    '/trang/',
    '/tin-tuc/../',
  ])('knows no page at %s', (address) => {
    expect(routeOf(address)).toBeUndefined();
  });

  it('knows every page that always exists', () => {
    const pages = fixedAddresses().filter(
      (address) => address.endsWith('/') && address !== notFoundAddress,
    );
    expect(pages.filter((address) => !routeOf(address))).toEqual([]);
  });

  it('tells documents, terms and months apart', () => {
    expect(routeOf('/tin-tuc/mot-bai/')).toEqual({
      kind: 'document',
      language: 'vi',
      collection: 'articles',
      slug: 'mot-bai',
    });
    expect(routeOf('/en/news/archive/2026-11/')).toMatchObject({
      kind: 'period',
      language: 'en',
      period: '2026-11',
    });
    expect(routeOf('/chu-de/nuoc/')).toMatchObject({
      kind: 'term',
      collection: 'topics',
      slug: 'nuoc',
    });
    expect(routeOf('/chu-de/nuoc/2026-11/')).toMatchObject({
      kind: 'term-period',
      slug: 'nuoc',
      period: '2026-11',
    });
  });
});
