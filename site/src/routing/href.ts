const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
const origin = import.meta.env.SITE;

/**
 * The link to an address within the portal (`/tin-tuc/`), with the path the portal is mounted under.
 * Every internal link goes through here; other URLs are given back as they are.
 */
export const href = (address: string): string =>
  address.startsWith('/') ? `${base}${address}` : address;

/** The whole URL of an address within the portal. */
export const absoluteUrl = (address: string): string =>
  address.startsWith('/') ? `${origin.replace(/\/+$/, '')}${base}${address}` : address;

/** The address within the portal of a request's path: the reverse of `href`. */
export const addressOfPath = (pathname: string): string =>
  base && pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname;
