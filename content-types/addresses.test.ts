import { expect, test } from 'vitest';
import {
  addressesOf,
  addressOf,
  fileOf,
  fixedAddresses,
  isAddress,
  parseAddress,
} from './addresses.ts';
import { documentCollections, termCollections } from './collections.ts';
import { languages } from './language.ts';

test.each(['/../etc/', '//evil.vn/', '/a b/', '/a%2e/', 'tin-tuc/', '/tin-tuc/./', '/.git/'])(
  '%s is not an address',
  (path) => {
    expect(isAddress(path)).toBe(false);
  },
);

test.each(['/', '/tin-tuc/a/', '/index.php', '/Tin_Tuc/2014/bai-1.html'])(
  '%s is an address',
  (path) => {
    expect(isAddress(path)).toBe(true);
  },
);

test('every address leads back to its document', () => {
  for (const collection of [...documentCollections, ...termCollections])
    for (const language of languages)
      expect(parseAddress(addressOf(collection, language, 'mot-bai'))).toEqual({
        collection,
        language,
        slug: 'mot-bai',
      });
});

test('listings are not mistaken for documents', () => {
  expect(parseAddress('/tin-tuc/')).toBeUndefined();
  expect(parseAddress('/tin-tuc/luu-tru/2026-11/')).toBeUndefined();
});

test('the page for what does not exist stands where web servers look for it', () => {
  expect(fileOf('/404/')).toBe('404.html');
  expect(fileOf('/')).toBe('index.html');
  expect(fileOf('/tin-tuc/a/')).toBe('tin-tuc/a/index.html');
  expect(fileOf('/rss.xml')).toBe('rss.xml');
});

test('a document brings its own page, its months and its sitemap', () => {
  expect(
    addressesOf({
      collection: 'articles',
      language: 'vi',
      slug: 'mot-bai',
      period: '2026-11',
      terms: [{ collection: 'topics', slug: 'nuoc' }],
    }),
  ).toEqual([
    '/tin-tuc/mot-bai/',
    '/tin-tuc/luu-tru/2026-11/',
    '/sitemap/articles-2026-11.xml',
    '/chu-de/nuoc/2026-11/',
  ]);
});

test('fixed addresses are all different', () => {
  const all = fixedAddresses();
  expect(new Set(all).size).toBe(all.length);
});
