import type { Payload } from 'payload';
import {
  isTermCollection,
  supportingCollections,
  type DocumentCollection,
} from '@sxsh/content-types/collections';
import { referencesIn } from '@sxsh/content-types/form';
import { lenientForm } from '@sxsh/content-types/lenient-form';
import type { PreviewRequest } from '@sxsh/content-types/preview';
import { publishedForms, type PublishedForm } from '@sxsh/content-types/published-forms';
import { publicFields } from '../publishing/public-fields.ts';
import { rowsOf } from '../publishing/rows.ts';
import type { PreviewAddresses } from './addresses.ts';
import type { Draft } from './draft.ts';

type Row = Record<string, unknown>;
type Supporting = PreviewRequest['supporting'][number];
const isSupporting = (collection: string): collection is Supporting['collection'] =>
  isTermCollection(collection) || (supportingCollections as readonly string[]).includes(collection);

/** The terms, places and files that a draft names, without those in the trash. */
async function supportingOf(
  payload: Payload,
  collection: DocumentCollection,
  document: Row,
): Promise<Supporting[]> {
  const { form } = lenientForm(collection, document, new Date().toISOString());
  const ids = new Map<Supporting['collection'], string[]>();
  for (const { collection: of, id } of referencesIn(form))
    if (isSupporting(of)) ids.set(of, [...(ids.get(of) ?? []), id]);
  const found: Supporting[] = [];
  for (const [of, wanted] of ids) {
    const rows = await rowsOf<Row>(payload, of, { where: { id: { in: wanted } } });
    for (const row of rows)
      if (!row.deletedAt)
        found.push({ collection: of, document: publicFields(publishedForms[of], row) as Row });
  }
  return found;
}

/** The file of a media document and its renditions, each with an address that expires. */
function filesOf(supporting: readonly Supporting[], addresses: PreviewAddresses) {
  return Object.fromEntries(
    supporting
      .filter(({ collection }) => collection === 'media')
      .flatMap(({ document }) => {
        const parsed = publishedForms.media.safeParse(document);
        if (!parsed.success) return [];
        const form: PublishedForm<'media'> = parsed.data;
        return [form, ...form.sizes];
      })
      .map(({ filename, mimeType }) => [filename, addresses.file(filename, mimeType)]),
  );
}

/** Everything the publisher needs to show a draft: nothing of it is in its store, or not in this version. */
export async function previewRequestOf(
  payload: Payload,
  { collection, document }: Draft,
  addresses: PreviewAddresses,
): Promise<PreviewRequest> {
  const own = publicFields(publishedForms[collection], document) as Row;
  const supporting = await supportingOf(payload, collection, own);
  return {
    collection,
    document: own,
    supporting,
    files: filesOf(supporting, addresses),
    assetsUrl: addresses.assets,
  };
}
