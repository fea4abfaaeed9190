import { defineLiveCollection } from 'astro/content/config';
import { viewLoader } from './content/view-loader.ts';
import { documentView } from './content/views/document.ts';
import { feedView } from './content/views/feed.ts';
import { frameView } from './content/views/frame.ts';
import { homeView } from './content/views/home.ts';
import { archiveView, libraryView, periodView } from './content/views/listing.ts';
import { sitemapIndexView, sitemapView } from './content/views/sitemap.ts';
import { termPeriodView, termsView, termView } from './content/views/term.ts';

/** One live collection for each kind of view; pages read content through these and nothing else. */
export const collections = {
  frames: defineLiveCollection({ loader: viewLoader('frames', frameView) }),
  homes: defineLiveCollection({ loader: viewLoader('homes', homeView) }),
  documents: defineLiveCollection({ loader: viewLoader('documents', documentView) }),
  libraries: defineLiveCollection({ loader: viewLoader('libraries', libraryView) }),
  archives: defineLiveCollection({ loader: viewLoader('archives', archiveView) }),
  periods: defineLiveCollection({ loader: viewLoader('periods', periodView) }),
  termIndexes: defineLiveCollection({ loader: viewLoader('termIndexes', termsView) }),
  terms: defineLiveCollection({ loader: viewLoader('terms', termView) }),
  termPeriods: defineLiveCollection({ loader: viewLoader('termPeriods', termPeriodView) }),
  feeds: defineLiveCollection({ loader: viewLoader('feeds', feedView) }),
  sitemapIndexes: defineLiveCollection({ loader: viewLoader('sitemapIndexes', sitemapIndexView) }),
  sitemaps: defineLiveCollection({ loader: viewLoader('sitemaps', sitemapView) }),
};
