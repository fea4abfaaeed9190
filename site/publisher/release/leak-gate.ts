import { parseAddress, reservedSlugs } from '@sxsh/content-types/addresses';
import { isTermCollection } from '@sxsh/content-types/collections';
import { isWithinWindow } from '../intake/window.ts';
import type { Store } from '../store/store.ts';
import type { Staged } from './stage.ts';

const isReserved = (slug: string): boolean => reservedSlugs.some((one) => one === slug);

/** Why the page at an address may not be public now; undefined when it may, or is of no one document. */
function reasonAgainst(
  store: Store,
  address: string,
  now: string,
): 'absent' | 'not public' | 'not its hour' | undefined {
  const own = parseAddress(address);
  if (!own || isReserved(own.slug) || store.routes.of(address)) return undefined;
  const { collection, slug, language } = own;
  const id = isTermCollection(collection)
    ? store.documents.idBySlug(collection, slug)
    : store.documents.idBySlug(collection, slug, language);
  const standing = id === undefined ? undefined : store.standings.of(collection, id);
  if (!standing) return 'absent';
  if (standing.state !== 'published' && standing.state !== 'withdrawn') return 'not public';
  return isWithinWindow(standing, now) ? undefined : 'not its hour';
}

/**
 * The last look at each page before it is written: the document whose page it is must be public in the
 * store at this moment, by the clock that is trusted. What does not pass is left out with a fault.
 */
export function leakGate(store: Store, now: () => string) {
  const stopped = new Set<string>();
  return {
    /** Gives the page itself, or a fault in its place. */
    check(page: Staged): Staged {
      const { address } = page;
      stopped.delete(address);
      if ('fault' in page && page.isLeak) stopped.add(address);
      if ('fault' in page || 'absent' in page) return page;
      const reason = reasonAgainst(store, address, now());
      if (!reason) return page;
      // Its hour may end between render and write: the next turn takes it down as always.
      if (reason !== 'not its hour') stopped.add(address);
      return { address, fault: 'nội dung của trang không được công khai lúc này' };
    },
    /** For people: the pages that were stopped; undefined when there are none. */
    alarm: (): string | undefined =>
      stopped.size === 0
        ? undefined
        : `${stopped.size} trang không được ghi vì có điều không được công khai (${[...stopped].slice(0, 3).join(', ')}): đây là lỗi của phần mềm, hãy báo người phát triển.`,
  };
}
