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

/**
 * “Đăng”, in place of Payload's: when a publish is refused, what is in the form is saved as the draft. Payload
 * would forget that it was modified, save it no more by itself, and lose it with the page.
 */
export function PublishButton() {
  const document = useDocumentInfo();
  const { collectionSlug, id, hasPublishedDoc, hasPublishPermission, uploadStatus } = document;
  const { getData, submit } = useForm();
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
    if (!published) return keepAsDraft(words);
    document.setUnpublishedVersionCount(0);
    document.setMostRecentVersionIsAutosaved(false);
    document.setHasPublishedDoc(true);
  };

  const keepAsDraft = async (words: object) => {
    const answer = await fetch(`${address}?draft=true&autosave=true&depth=0`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...words, _status: 'draft' }),
    }).catch(() => undefined);
    if (!answer?.ok) toast.error(t('error:autosaving'));
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
