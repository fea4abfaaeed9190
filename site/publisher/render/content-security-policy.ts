/** Directives that a `<meta>` may not carry (CSP level 3, section 3.3). */
const headerOnly = /^(?:frame-ancestors|report-uri|report-to|sandbox)\b/;
/** Directives that differ from page to page, by the hashes of what each page has inline. */
const perPage = /^(?:default-src|script-src|style-src)/;

const directives = (policy: string) =>
  policy
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean);

const head = Buffer.from('<head>');

/** Puts a page's own policy first into its `<head>`, because files have no headers of their own. */
export function withPolicy(html: Buffer, policy: string): Buffer {
  const start = html.indexOf(head);
  if (start === -1) throw new Error('the page has no <head> for its policy');
  const content = directives(policy)
    .filter((directive) => !headerOnly.test(directive))
    .join('; ')
    .replaceAll('"', '&quot;');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  const end = start + head.length;
  return Buffer.concat([html.subarray(0, end), Buffer.from(meta), html.subarray(end)]);
}

/** The part of a page's policy that is the same for every page, for the web server's header. */
export const sharedPolicy = (policy: string): string =>
  directives(policy)
    .filter((directive) => !perPage.test(directive))
    .join('; ');
