import { getLiveEntry } from 'astro:content';
import { feedAddress } from '@sxsh/content-types/addresses';
import { collectionLabels } from '@sxsh/content-types/collections';
import type { APIRoute } from 'astro';
import { siteName, tagline } from '../../components/frame/names.ts';
import { viewFrom } from '../../content/view-loader.ts';
import { routeOf } from '../../routing/route.ts';
import { xmlResponse } from '../../xml/escape.ts';
import { rss } from '../../xml/rss.ts';

/** The feed of the portal, a library or a term, beside the page it belongs to. */
export const GET: APIRoute = async ({ params, cache }) => {
  const listing = params.listing ? `/${params.listing}/` : '/';
  const route = routeOf(listing);
  const feed = route && viewFrom(cache, await getLiveEntry('feeds', { listing: route }));
  if (!route || !feed) return new Response(null, { status: 404 });
  const { language } = route;
  const frame = viewFrom(cache, await getLiveEntry('frames', { language }));
  const portal = siteName(frame, language);
  const name =
    feed.title ??
    (route.kind === 'library' ? collectionLabels[route.collection][language].many : undefined);
  return xmlResponse(
    rss({
      title: name ? `${name} – ${portal}` : portal,
      description: tagline(frame, language) ?? portal,
      listing,
      feed: feedAddress(listing),
      language,
      cards: feed.cards,
    }),
    'application/rss+xml',
  );
};
