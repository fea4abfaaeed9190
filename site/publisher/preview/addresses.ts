type Places = {
  /** The portal's address without a slash at its end. */
  siteUrl: string;
  /** Where the site's own scripts, styles and fonts are given out, without a slash at its end. */
  assetsUrl: string;
  /** Tells whether an address within the portal is one of these. */
  isAsset: (address: string) => boolean;
};

/**
 * Makes a page that is shown from another address lead where it should: its scripts and styles to
 * `assetsUrl`, everything else of the portal to the portal itself. Links open beside the preview, never in
 * its frame. Captions load across origins.
 */
export function withAddresses(html: string, { siteUrl, assetsUrl, isAsset }: Places): string {
  const { origin, pathname } = new URL(siteUrl);
  const base = pathname.replace(/\/$/, '');
  const absolute = (address: string): string => {
    if (!/^\/(?!\/)/.test(address)) return address;
    const within = address.startsWith(`${base}/`) ? address.slice(base.length) : address;
    return isAsset(within) ? assetsUrl + within : origin + address;
  };
  return (
    html
      .replace(
        / (href|src|poster|action|component-url|renderer-url)="([^"]*)"/g,
        (_, name: string, value: string) =>
          `${name === 'href' && !value.startsWith('#') ? ' target="_blank"' : ''} ${name}="${absolute(value)}"`,
      )
      .replace(
        / srcset="([^"]*)"/g,
        (_, list: string) => ` srcset="${list.split(', ').map(absolute).join(', ')}"`,
      )
      // Without quotes: the same letters may stand inside an attribute, which a quote would end.
      .replaceAll('<video ', '<video crossorigin ')
  );
}
