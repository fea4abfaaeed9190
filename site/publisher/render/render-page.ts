import { hash } from 'node:crypto';
import { fixedAddresses, notFoundAddress } from '@sxsh/content-types/addresses';
import { withReader } from '../../src/content/reader.ts';
import type { Store } from '../store/store.ts';
import { withPolicy } from './content-security-policy.ts';
import { hasSecret, secretsIn } from './secrets.ts';
import type { SiteApp } from './site-build.ts';
import { stubPage } from './stub.ts';

/** What became of one address: a page with the tags it read, no page, or a fault of the site's code. */
export type Rendered =
  | { address: string; body: Buffer; hash: string; tags: string[] }
  | { address: string; absent: true }
  | {
      address: string;
      fault: string;
      /** Something that must not be public was in it. */
      isLeak?: true;
    };

/** Of this process: the site's code runs in it. */
const secrets = secretsIn(process.env);
const fixed = new Set(fixedAddresses());
/** A folder or a document of HTML: the only kinds of address at which a stub can stand as a file. */
const canHoldStub = (address: string) => address.endsWith('/') || address.endsWith('.html');

/** By what a page's bytes are known. */
export const hashOf = (body: Buffer): string => hash('sha256', body, 'base64url').slice(0, 22);

async function page(store: Store, app: SiteApp, url: string): Promise<Response> {
  return withReader(store.reader, () => app.render(new Request(url)));
}

/** The policy that the built site gives its pages, as its response header has it. */
export async function policyOf(store: Store, app: SiteApp, siteUrl: string): Promise<string> {
  const response = await page(store, app, siteUrl + notFoundAddress);
  return response.headers.get('content-security-policy') ?? '';
}

/**
 * Renders what stands at an address now.
 *
 * @param siteUrl the portal's address without a slash at its end
 */
export async function renderPage(
  store: Store,
  app: SiteApp,
  siteUrl: string,
  address: string,
): Promise<Rendered> {
  const route = fixed.has(address) ? undefined : store.routes.of(address);
  if (route) {
    if (!canHoldStub(address)) return { address, absent: true };
    const body = Buffer.from(stubPage(route, new URL(siteUrl).pathname.replace(/\/$/, '')));
    return { address, body, hash: hashOf(body), tags: [] };
  }
  try {
    const response = await page(store, app, siteUrl + address);
    const html = Buffer.from(await response.arrayBuffer());
    if (response.status === 404 && address !== notFoundAddress) return { address, absent: true };
    if (response.status !== 200 && response.status !== 404)
      return { address, fault: `the site answered ${response.status}` };
    const policy = response.headers.get('content-security-policy');
    const body = policy ? withPolicy(html, policy) : html;
    if (hasSecret(body, secrets))
      return { address, fault: 'trang có một khóa hoặc mật khẩu của hệ thống', isLeak: true };
    const tags = (response.headers.get('cache-tag') ?? '').split(',').filter(Boolean);
    return { address, body, hash: hashOf(body), tags };
  } catch (error) {
    return { address, fault: (error as Error).message };
  }
}
