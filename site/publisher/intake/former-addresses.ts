import { addressOf, parseAddress } from '@sxsh/content-types/addresses';
import { isDocumentCollection, isTermCollection } from '@sxsh/content-types/collections';
import type { Change } from '@sxsh/content-types/change';
import type { Stored } from '../store/documents.ts';
import type { Route } from '../store/routes.ts';

/** Where a public document is, for readers of an address in a language. */
function currentAddress({ collection, form }: Stored, former: string): string | undefined {
  const { slug, language } = form;
  if (!slug) return undefined;
  if (isTermCollection(collection))
    return addressOf(collection, parseAddress(former)?.language ?? 'vi', slug);
  return isDocumentCollection(collection) && language
    ? addressOf(collection, language, slug)
    : undefined;
}

/**
 * What the former addresses of a document do now: lead to where it is, lead to where its take-down says,
 * or say that it is gone.
 *
 * @param after the document, when it is public
 * @param lost addresses at which it was public until now
 */
export function formerAddresses(
  change: Change,
  after: Stored | undefined,
  lost: readonly string[],
): Route[] {
  const { state, formerPaths, takeDown } = change;
  if (state === 'never-public') return [];
  const former = [...new Set([...formerPaths, ...lost])];
  if (after)
    return former.flatMap((address) => {
      const target = currentAddress(after, address);
      return target && target !== address ? [{ address, target }] : [];
    });
  const target = state === 'redirected' ? takeDown?.target : undefined;
  return former
    .filter((address) => address !== target)
    .map((address) => ({ address, ...(target && { target }) }));
}
