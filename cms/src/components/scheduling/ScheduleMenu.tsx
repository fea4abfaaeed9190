'use client';

import { Modal, PopupList, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui';
import { isReviewer } from '../../publishing/reviewers.ts';
import type { ScheduleAction } from '../../publishing/scheduling/schedule.ts';
import { ScheduleForm } from './ScheduleForm.tsx';

/**
 * “Hẹn giờ đăng…” and “Hẹn giờ gỡ…” in the three-dot menu, for whoever could do it at once. Neither is offered
 * while a schedule is pending: the document cannot be saved then.
 */
export function ScheduleMenu() {
  const { id, hasPublishedDoc, hasPublishPermission, hasSavePermission, isTrashed } =
    useDocumentInfo();
  const { user } = useAuth();
  if (id === undefined || isTrashed || !hasSavePermission) return null;
  return (
    <>
      {hasPublishPermission && <Item action="publish" label="Hẹn giờ đăng" />}
      {hasPublishedDoc && isReviewer(user?.role) && (
        <Item action="take-down" label="Hẹn giờ gỡ khỏi cổng" />
      )}
    </>
  );
}

function Item({ action, label }: { action: ScheduleAction; label: string }) {
  const { id } = useDocumentInfo();
  const { openModal, closeModal, isModalOpen } = useModal();
  const slug = `schedule-${action}-${String(id)}`;
  return (
    <>
      <PopupList.Button id={`action-schedule-${action}`} onClick={() => openModal(slug)}>
        {label}…
      </PopupList.Button>
      {isModalOpen(slug) && (
        <Modal slug={slug} className="confirmation-modal" closeOnBlur={false} trapFocus>
          <ScheduleForm action={action} title={label} onClose={() => closeModal(slug)} />
        </Modal>
      )}
    </>
  );
}
