import { sitemapIndexAddress } from '@sxsh/content-types/addresses';
import type { APIRoute } from 'astro';
import { absoluteUrl } from '../routing/href.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(sitemapIndexAddress)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
