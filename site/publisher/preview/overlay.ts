import type { DocumentCollection } from '@sxsh/content-types/collections';
import { referencesIn, type Reference } from '@sxsh/content-types/form';
import type { PreviewRequest } from '@sxsh/content-types/preview';
import { publishedForms, type PublishedForm } from '@sxsh/content-types/published-forms';
import type { ContentReader, ListedDocument, StoredDocument } from '../../src/content/reader.ts';
import { publicMedia } from '../store/public-media.ts';

type Listed = ListedDocument<DocumentCollection>;

/** The terms, places and files that came along, as far as their forms are whole. */
function supportingForms(supporting: PreviewRequest['supporting']) {
  const forms = new Map<string, StoredDocument>();
  for (const { collection, document } of supporting) {
    const parsed = publishedForms[collection].safeParse(document);
    if (parsed.success)
      forms.set(parsed.data.id, { collection, id: parsed.data.id, form: parsed.data });
  }
  return forms;
}

/**
 * Answers as the portal would once this draft is public, without anything being written: the draft and what
 * came along with it first, everything else from `base`.
 */
export function overlay(
  base: ContentReader,
  draft: StoredDocument<DocumentCollection>,
  { supporting, files }: Pick<PreviewRequest, 'supporting' | 'files'>,
): ContentReader {
  const { collection, id, form } = draft;
  const forms = supportingForms(supporting);
  const paths = new Map(Object.entries(files).map(([filename, path]) => [filename, { path }]));
  const withDraft = (found: Listed[], belongs: boolean): Listed[] => {
    const others = found.filter((other) => other.id !== id);
    return belongs ? [draft, ...others] : others;
  };
  const isDraft = (reference: Reference) =>
    reference.collection === collection && reference.id === id;

  const reader = {
    ...base,
    byId: (of: DocumentCollection, wanted: string) => {
      if (isDraft({ collection: of, id: wanted })) return draft;
      const brought = forms.get(wanted);
      return brought?.collection === of ? brought : base.byId(of, wanted);
    },
    bySlug: (of: DocumentCollection, language: string, slug: string) =>
      of === collection && language === form.language && slug === form.slug
        ? draft
        : base.bySlug(of, language as typeof form.language, slug),
    translations: (original: string) =>
      withDraft(base.translations(original), form.translationOf?.id === original),
    referring: (...query: Parameters<ContentReader['referring']>) =>
      withDraft(
        base.referring(...query),
        referencesIn(form).some(({ id: referred }) => referred === query[0].id),
      ),
    media: (wanted: string) => {
      const brought = forms.get(wanted);
      return brought?.collection === 'media'
        ? publicMedia(brought.form as PublishedForm<'media'>, paths)
        : base.media(wanted);
    },
  };
  // The generic signatures narrow by collection, which a comparison of ids cannot show the compiler.
  return reader as unknown as ContentReader;
}
