/** Text as it may stand in HTML, between tags and in attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Sent with every page of a preview: never kept, never found, and its address never told to others. */
export const privateHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * What a draft's page may do: run the site's own scripts, without the CMS's origin and cookies, and open
 * links beside the preview.
 */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
