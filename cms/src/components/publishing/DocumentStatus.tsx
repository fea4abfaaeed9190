'use client';

import {
  Button,
  ConfirmationModal,
  toast,
  useConfig,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { goBackToPublished } from './go-back.ts';
import { sentenceOf } from './useEndpoint.ts';
import { usePublishingStatus } from './usePublishingStatus.ts';
import { versionStatus } from './wording.ts';
import './publishing.css';

/**
 * “Trạng thái” above the form, in place of Payload's: that knows nothing of a take-down, and called what is
 * withdrawn published; its way back to the published version would publish it again.
 */
export function DocumentStatus() {
  const { collectionSlug, id, hasPublishedDoc, hasPublishPermission, isTrashed, ...info } =
    useDocumentInfo();
  const { toggleModal } = useModal();
  const { config } = useConfig();
  const { t } = useTranslation();
  const isWithdrawn = usePublishingStatus()?.state === 'withdrawn';
  const hasEdits = hasPublishedDoc && info.unpublishedVersionCount > 0;
  const words = versionStatus({
    isPublished: hasPublishedDoc,
    hasEdits,
    isWithdrawn,
    isTrashed: isTrashed ?? false,
  });
  const modal = `go-back-${String(id)}`;

  const goBack = async () => {
    try {
      const { serverURL, routes } = config;
      await goBackToPublished(`${serverURL}${routes.api}/${collectionSlug ?? ''}/${String(id)}`);
      window.location.reload();
    } catch (error) {
      toast.error(sentenceOf(error));
    }
  };

  return (
    <div className="status" title={`${t('version:status')}: ${words}`}>
      <span className="status__label">{t('version:status')}: </span>
      <span className="status__value">{words}</span>
      {hasEdits && !isWithdrawn && !isTrashed && hasPublishPermission && (
        <>
          {' — '}
          <Button
            buttonStyle="none"
            className="status__action"
            id="action-revert-to-published"
            onClick={() => toggleModal(modal)}
          >
            {t('version:revertToPublished')}
          </Button>
          <ConfirmationModal
            body={t('version:aboutToRevertToPublished')}
            heading={t('version:confirmRevertToSaved')}
            modalSlug={modal}
            onConfirm={goBack}
          />
        </>
      )}
    </div>
  );
}
