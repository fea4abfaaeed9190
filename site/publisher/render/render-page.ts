import { createHash } from 'node:crypto';
import { fixedAddresses, notFoundAddress } from '@sxsh/content-types/addresses';
import { withReader } from '../../src/content/reader.ts';
import { compress, type Compressed } from '../release/files.ts';
import type { Store } from '../store/store.ts';
import { withPolicy } from './content-security-policy.ts';
import type { SiteBuild } from './site-build.ts';
import { stubPage } from './stub.ts';

/** What became of one address: a page with the tags it read, no page, or a fault of the site's code. */
export type Rendered =
  | {
      address: string;
      body: string;
      hash: string;
      tags: string[];
      /** Under way since the page was rendered, when its bytes are new. */
      compressed?: Promise<Compressed>;
    }
  | { address: string; absent: true }
  | { address: string; fault: string };

const fixed = new Set(fixedAddresses());
/** A folder or a document of HTML: the only kinds of address at which a stub can stand as a file. */
const canHoldStub = (address: string) => address.endsWith('/') || address.endsWith('.html');

const hashOf = (body: string) => createHash('sha256').update(body).digest('base64url').slice(0, 22);

async function page(store: Store, build: SiteBuild, url: string): Promise<Response> {
  return withReader(store.reader, () => build.app.render(new Request(url)));
}

/** The policy that the built site gives its pages, as its response header has it. */
export async function policyOf(store: Store, build: SiteBuild, siteUrl: string): Promise<string> {
  const response = await page(store, build, siteUrl + notFoundAddress);
  return response.headers.get('content-security-policy') ?? '';
}

/**
 * Renders what stands at an address now.
 *
 * @param siteUrl the portal's address without a slash at its end
 */
export async function renderPage(
  store: Store,
  build: SiteBuild,
  siteUrl: string,
  address: string,
): Promise<Rendered> {
  const route = fixed.has(address) ? undefined : store.routes.of(address);
  if (route) {
    if (!canHoldStub(address)) return { address, absent: true };
    const body = stubPage(route, new URL(siteUrl).pathname.replace(/\/$/, ''));
    return { address, body, hash: hashOf(body), tags: [] };
  }
  try {
    const response = await page(store, build, siteUrl + address);
    const text = await response.text();
    if (response.status === 404 && address !== notFoundAddress) return { address, absent: true };
    if (response.status !== 200 && response.status !== 404)
      return { address, fault: `the site answered ${response.status}` };
    const policy = response.headers.get('content-security-policy');
    const body = policy ? withPolicy(text, policy) : text;
    const tags = (response.headers.get('cache-tag') ?? '').split(',').filter(Boolean);
    const hash = hashOf(body);
    if (store.pages.hashOf(address) === hash) return { address, body, hash, tags };
    // The next page is rendered meanwhile. A fault shows when the page is written.
    const compressed = compress(body);
    compressed.catch(() => undefined);
    return { address, body, hash, tags, compressed };
  } catch (error) {
    return { address, fault: (error as Error).message };
  }
}
