import type { Change, DocumentPage } from '@sxsh/content-types/change';
import { isGlobal, isPublishedCollection } from '@sxsh/content-types/collections';
import { referencesIn, type Reference } from '@sxsh/content-types/form';
import { describeIssues, globalForms, publishedForms } from '@sxsh/content-types/published-forms';
import type { Stored } from '../store/documents.ts';
import type { MediaFileRow } from '../store/media-files.ts';

/** One document as the CMS gave it, turned into its published form. */
export type Intake = {
  change: Change;
  /** Present when the document is public now and its form is whole. */
  stored?: Stored;
  /** Why the document cannot be used, for people; it then stays at its last good version. */
  fault?: string;
  /** The fault may pass without a change of the document: it is looked at again by itself. */
  passes?: boolean;
  /** Files of the media library that became public for this document, by the id of their form. */
  files?: ReadonlyMap<string, readonly MediaFileRow[]>;
};

function formOf({ collection, id }: Change) {
  if (collection === 'globals') return isGlobal(id) ? globalForms[id] : undefined;
  return isPublishedCollection(collection) ? publishedForms[collection] : undefined;
}

/**
 * The CMS gives only what is public. Should it ever give more, this is the last gate: no draft, nothing
 * from the trash and nothing that stands otherwise gets past it.
 */
const isPublic = ({ state }: Change, document: Record<string, unknown>): boolean =>
  (state === 'published' || state === 'withdrawn') &&
  (document._status ?? 'published') === 'published' &&
  !document.deletedAt;

function parseOne({ change, document, unreadable }: DocumentPage['documents'][number]): Intake {
  const form = formOf(change);
  if (unreadable !== undefined)
    return {
      change,
      fault: `Không đọc được tài liệu trong cơ sở dữ liệu: ${unreadable}`,
      passes: true,
    };
  if (!document || !form || change.collection === 'path-register') return { change };
  if (!isPublic(change, document)) return { change };
  const parsed = form.safeParse(document);
  if (!parsed.success)
    return {
      change,
      fault: `Nội dung chưa đúng dạng để đăng: ${describeIssues(parsed.error)}`,
    };
  const { takeDown, state } = change;
  return {
    change,
    stored: {
      collection: change.collection,
      id: change.id,
      form: parsed.data as Stored['form'],
      ...(state === 'withdrawn' && {
        withdrawn: {
          at: takeDown?.at ?? change.time,
          ...(takeDown?.reason && { reason: takeDown.reason }),
        },
      }),
    },
  };
}

/** Validates what the CMS gave. */
export const parseDocuments = (page: DocumentPage): Intake[] => page.documents.map(parseOne);

/** What these documents refer to and `has` does not know, each once. */
export function missingReferences(
  intakes: readonly Intake[],
  has: (reference: Reference) => boolean,
): Reference[] {
  const own = new Set(intakes.map(({ change }) => change.id));
  const missing = new Map<string, Reference>();
  for (const { stored } of intakes)
    for (const reference of referencesIn(stored?.form))
      if (!own.has(reference.id) && !has(reference)) missing.set(reference.id, reference);
  return [...missing.values()];
}
