/**
 * Whether a page of the portal sent the request. Browsers say where a POST comes from, and no script of another
 * site can make them say otherwise.
 */
export function isFromPortal({ headers }: Request, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  return headers.get('origin') === new URL(siteUrl).origin && (!site || site === 'same-origin');
}

/** Global Privacy Control, or its forerunner Do Not Track. The page asks the browser itself and sends nothing. */
export const asksNotToBeTracked = ({ headers }: Request): boolean =>
  headers.get('sec-gpc') === '1' || headers.get('dnt') === '1';
