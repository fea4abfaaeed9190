import { getLiveEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { viewFrom } from '../content/view-loader.ts';
import { xmlResponse } from '../xml/escape.ts';
import { sitemapIndex } from '../xml/sitemap.ts';

export const GET: APIRoute = async ({ cache }) =>
  xmlResponse(sitemapIndex(viewFrom(cache, await getLiveEntry('sitemapIndexes', {}))));
