'use client';

import {
  FormSubmit,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui';
import type { Data } from 'payload';
import { keepAsDraft } from './keep-as-draft.ts';

/**
 * “Đăng”, in place of Payload's: when a publish is refused, what is in the form is saved as the draft. Payload
 * would forget that it was modified, save it no more by itself, and lose it with the page.
 */
export function PublishButton() {
  const document = useDocumentInfo();
  const { collectionSlug, id, hasPublishedDoc, hasPublishPermission, uploadStatus } = document;
  const { dispatchFields, getData, getFields, submit } = useForm();
  const modified = useFormModified();
  const { t } = useTranslation();
  const { config } = useConfig();
  const { serverURL, routes } = config;
  if (!hasPublishPermission) return null;

  const address = `${serverURL}${routes.api}/${collectionSlug ?? ''}/${String(id)}`;
  const isNews = modified || document.unpublishedVersionCount > 0 || !hasPublishedDoc;

  const publish = async () => {
    const words = getData();
    const published = await submit({
      action: `${address}?depth=0`,
      method: 'PATCH',
      overrides: { _status: 'published' },
    });
    if (!published) return keep(words);
    document.setUnpublishedVersionCount(0);
    document.setMostRecentVersionIsAutosaved(false);
    document.setHasPublishedDoc(true);
  };

  const keep = async (words: Data) => {
    const kept = await keepAsDraft(address, words);
    if (!kept) return toast.error(t('error:autosaving'));
    // Told already, with what differs.
    if (kept.isStale) return;
    const { slug, updatedAt } = kept;
    const fields = getFields();
    // What the person wrote there in the meantime stays.
    const takesSlug = slug && slug !== words.slug && fields.slug?.value === words.slug;
    dispatchFields({
      type: 'UPDATE_MANY',
      formState: {
        updatedAt: { ...fields.updatedAt, value: updatedAt },
        ...(takesSlug && { slug: { ...fields.slug, value: slug, valid: true } }),
      },
    });
  };

  return (
    <FormSubmit
      buttonId="action-save"
      type="button"
      size="medium"
      disabled={!isNews || id === undefined || uploadStatus === 'uploading'}
      onClick={() => void publish()}
    >
      {t('version:publishChanges')}
    </FormSubmit>
  );
}
