import { addressesOf, fixedAddresses, sitemapAddress } from '@sxsh/content-types/addresses';
import { isDocumentCollection, isTermCollection } from '@sxsh/content-types/collections';
import { periodOf } from '@sxsh/content-types/period';
import { dateOf, termsOf } from '@sxsh/content-types/tags';
import type { ContentReader, StoredDocument } from '../content/reader.ts';

/** Every address that exists because of these documents, each once, with the fixed ones. */
export function allAddresses(documents: StoredDocument[], reader: ContentReader): string[] {
  const addresses = new Set([...fixedAddresses(), sitemapAddress('fixed')]);
  for (const { collection, form } of documents) {
    if (isTermCollection(collection) && 'slug' in form)
      addressesOf({ collection, slug: form.slug }).forEach((one) => addresses.add(one));
    if (!isDocumentCollection(collection) || !('publishedAt' in form)) continue;
    const terms = termsOf(form).flatMap(({ collection: terms, id }) => {
      const term = reader.byId(terms, id);
      return term ? [{ collection: terms, slug: term.form.slug }] : [];
    });
    const { language, slug } = form;
    const entry = { collection, language, slug, period: periodOf(dateOf(form)), terms };
    addressesOf(entry).forEach((one) => addresses.add(one));
  }
  return [...addresses];
}
