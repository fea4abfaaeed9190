import { getLiveEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { viewFrom } from '../../content/view-loader.ts';
import { xmlResponse } from '../../xml/escape.ts';
import { sitemap } from '../../xml/sitemap.ts';

export const GET: APIRoute = async ({ params, cache }) => {
  const name = params.name ?? '';
  const entries = viewFrom(cache, await getLiveEntry('sitemaps', { name }));
  return entries ? xmlResponse(sitemap(entries)) : new Response(null, { status: 404 });
};
