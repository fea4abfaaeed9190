import { tags, tagsOf } from '@sxsh/content-types/tags';
import { describe, expect, it } from 'vitest';
import {
  article,
  articleEn,
  fixtureReader,
  fixtures,
  idOf,
  picture,
  topic,
  withdrawnArticle,
} from '../../testing/fixtures.ts';
import type { ContentReader } from '../reader.ts';
import { trackReads } from '../tracked-reader.ts';
import { documentView } from './document.ts';
import { frameView } from './frame.ts';
import { libraryView, periodView } from './listing.ts';
import { sitemapView } from './sitemap.ts';
import { termView } from './term.ts';

function read<T>(build: (reader: ContentReader) => T) {
  const { reader, tags: seen } = trackReads(fixtureReader());
  return { view: build(reader), seen: [...seen] };
}
const articleQuery = { collection: 'articles', language: 'vi', slug: article.form.slug } as const;

describe('what a view reads', () => {
  it('is noted when the look-up found nothing', () => {
    const { view, seen } = read((reader) =>
      documentView(reader, { ...articleQuery, slug: 'khong-co' }),
    );
    expect(view).toBeUndefined();
    expect(seen).toEqual([tags.front('articles', 'vi')]);
  });

  it('includes a related document that is not public, so that its publication is noticed', () => {
    const { view, seen } = read((reader) => documentView(reader, articleQuery));
    expect(seen).toContain(tags.document(idOf(999)));
    expect(view?.related.map(({ address }) => address)).toEqual([
      '/van-ban/quyet-dinh-1419-qd-ttg/',
    ]);
  });

  it('covers the document, its terms, pictures and translations', () => {
    const { seen } = read((reader) => documentView(reader, articleQuery));
    for (const tag of [article.id, topic.id, picture.id].map(tags.document))
      expect(seen).toContain(tag);
    expect(seen).toContain(tags.translations(article.id));
  });

  it('is touched by the tags of every listed document', () => {
    const { seen } = read((reader) =>
      libraryView(reader, { collection: 'articles', language: 'vi' }),
    );
    expect(tagsOf('articles', article.form).some((tag) => seen.includes(tag))).toBe(true);
  });

  it('includes the menus and the settings', () => {
    const { seen, view } = read((reader) => frameView(reader, { language: 'vi' }));
    expect(seen).toEqual(expect.arrayContaining(['global:site-settings', 'global:navigation']));
    expect(view.footer[0]?.links).toEqual([
      { label: 'Bộ Công Thương', href: 'https://moit.gov.vn/' },
    ]);
  });

  it('gives the same frame as long as nothing of it changed', () => {
    const reader = fixtureReader();
    const frame = frameView(reader, { language: 'vi' });
    expect(frameView(reader, { language: 'vi' })).toBe(frame);
    expect(frameView(reader, { language: 'en' })).not.toBe(frame);
    expect(frameView({ ...reader, byId: () => undefined }, { language: 'vi' })).not.toBe(frame);
    expect(frameView({ ...reader, global: () => undefined }, { language: 'vi' })).not.toBe(frame);
  });

  it('of a term includes its front and its months', () => {
    const { seen } = read((reader) =>
      termView(reader, { collection: 'topics', language: 'vi', slug: topic.form.slug }),
    );
    expect(seen).toEqual(
      expect.arrayContaining([tags.term(topic.id, 'vi', 'front'), tags.periods(topic.id)]),
    );
  });
});

describe('views', () => {
  it('never list or link to a withdrawn document', () => {
    const { view } = read((reader) =>
      libraryView(reader, { collection: 'articles', language: 'vi' }),
    );
    expect(view.map(({ title }) => title)).not.toContain(withdrawnArticle.form.title);
    const { view: sitemap } = read((reader) => sitemapView(reader, { name: 'articles-2026-11' }));
    expect(sitemap?.map(({ address }) => address)).not.toContain('/tin-tuc/so-lieu-dien-2015/');
  });

  it('have no page for a month without documents', () => {
    expect(
      read((reader) =>
        periodView(reader, { collection: 'articles', language: 'vi', period: '1999-01' }),
      ).view,
    ).toBeUndefined();
  });

  it('show both language versions from either side', () => {
    const english = { collection: 'articles', language: 'en', slug: articleEn.form.slug } as const;
    const versions = [articleQuery, english].map((query) =>
      read((reader) => documentView(reader, query))
        .view?.translations.map(({ address }) => address)
        .sort(),
    );
    expect(versions[0]).toEqual(versions[1]);
    expect(versions[0]).toHaveLength(2);
  });

  it('are built from fixtures of every document kind', () => {
    expect(new Set(fixtures.map(({ collection }) => collection)).size).toBeGreaterThanOrEqual(11);
  });
});
