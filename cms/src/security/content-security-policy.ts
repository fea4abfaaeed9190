/**
 * The admin's policy. Scripts need the nonce of the request; styles may be inline because the admin's
 * select boxes and editor write them; pictures may be `blob:` (an upload before it is sent). The portal may
 * be framed for previews.
 */
export const adminPolicy = (nonce: string, siteUrl: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src 'self' ${new URL(siteUrl).origin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

/** For answers of the API and files: nothing in them may run, load or be framed elsewhere. */
export const apiPolicy = "default-src 'none'; frame-ancestors 'self'; sandbox";
