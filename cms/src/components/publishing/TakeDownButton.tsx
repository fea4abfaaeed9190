'use client';

import { Modal, PopupList, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui';
import { isReviewer } from '../../publishing/reviewers.ts';
import { TakeDownForm } from './TakeDownForm.tsx';

/** “Gỡ khỏi cổng” in the three-dot menu, in place of Payload's Unpublish; for reviewers and administrators. */
export function TakeDownButton() {
  const { id, hasPublishedDoc, isTrashed } = useDocumentInfo();
  const { openModal, closeModal, isModalOpen } = useModal();
  const { user } = useAuth();
  const slug = `take-down-${String(id)}`;
  if (!hasPublishedDoc || isTrashed || !isReviewer(user?.role)) return null;
  return (
    <>
      <PopupList.Button id="action-take-down" onClick={() => openModal(slug)}>
        Gỡ khỏi cổng…
      </PopupList.Button>
      {isModalOpen(slug) && (
        <Modal slug={slug} className="confirmation-modal" closeOnBlur={false} trapFocus>
          <TakeDownForm onClose={() => closeModal(slug)} />
        </Modal>
      )}
    </>
  );
}
