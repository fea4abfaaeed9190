import { createHash } from 'node:crypto';
import type { PreviewAnswer } from '@sxsh/content-types/preview';
import { escapeHtml, privateHeaders, sandbox } from './html.ts';
import type { PreviewSettings } from './settings.ts';

const style = `
.preview-banner { position: sticky; inset-block-start: 0; z-index: 99; margin: 0; padding: 0.5rem 1rem;
  background: #7c2d12; color: #fff; font-size: 0.875rem; line-height: 1.4; text-align: center; }
`;
/** Keeps the place where the editor was reading when the frame page shows the next version. */
const script = `
const place = Number(/^#y=(\\d+)$/.exec(location.hash)?.[1] ?? 0);
if (place) addEventListener('load', () => scrollTo(0, place));
addEventListener('scroll', () => parent.postMessage({ previewPlace: Math.round(scrollY) }, '*'), { passive: true });
`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Directives that are about the page's own place, which is another one here. */
const replaced = /^(?:base-uri|form-action|frame-ancestors)\b/;

/** The page's own policy, for its place in a frame of the CMS without an origin. */
export function contentPolicy(policy: string, { cmsUrl, siteUrl }: PreviewSettings): string {
  const origins = `${new URL(cmsUrl).origin} ${new URL(siteUrl).origin}`;
  const own = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive && !replaced.test(directive))
    .map((directive) => directive.replaceAll("'self'", origins))
    .map((directive) => {
      if (directive.startsWith('script-src ')) return `${directive} ${hashOf(script)}`;
      return directive.startsWith('style-src ') ? `${directive} ${hashOf(style)}` : directive;
    });
  return [
    ...own,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    `sandbox ${sandbox}`,
  ].join('; ');
}

/** The page of a draft under a banner that says what it is. */
export function contentPage(
  { html, policy }: PreviewAnswer,
  banner: string,
  settings: PreviewSettings,
): Response {
  const body = html
    .replace('</head>', () => `<style>${style}</style><script>${script}</script></head>`)
    .replace(
      /<body[^>]*>/,
      (tag) => `${tag}<p class="preview-banner" lang="vi" role="status">${escapeHtml(banner)}</p>`,
    );
  return new Response(body, {
    headers: {
      ...privateHeaders,
      'content-security-policy': contentPolicy(policy, settings),
    },
  });
}
