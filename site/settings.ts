/** Where the portal lives: its origin and the path it is mounted under (`/` or `/sxsh`). */
export type SiteLocation = { origin: string; base: string };

/**
 * Takes `SITE_URL` (http or https, perhaps with a path) and gives origin and path; throws with one line
 * that says what to write when it is no such address.
 */
export function siteLocation(siteUrl = 'http://localhost:4321'): SiteLocation {
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol))
    throw new Error(
      `SITE_URL "${siteUrl}" is no web address; write for example https://example.vn/sxsh`,
    );
  const { origin, pathname } = new URL(siteUrl);
  return { origin, base: pathname.replace(/\/+$/, '') || '/' };
}
