import type { TakeDownKind } from '@sxsh/content-types/change';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import type { TakeDownRequest } from '../take-down-request.ts';

export const scheduleActions = ['publish', 'take-down'] as const;
export type ScheduleAction = (typeof scheduleActions)[number];
export const scheduleActionLabels: Record<ScheduleAction, string> = {
  publish: 'Đăng',
  'take-down': 'Gỡ khỏi cổng',
};

export const scheduleStates = ['pending', 'done', 'failed', 'cancelled'] as const;
export type ScheduleState = (typeof scheduleStates)[number];
export const scheduleStateLabels: Record<ScheduleState, string> = {
  pending: 'Đang chờ',
  done: 'Đã thực hiện',
  failed: 'Không thực hiện được',
  cancelled: 'Đã hủy',
};

/** A row of `schedules`: one publish or take-down, to be done at its minute. */
export type Schedule = {
  id: string;
  ofCollection: DocumentCollection;
  document: string;
  action: ScheduleAction;
  takeDown?: {
    kind?: TakeDownKind | null;
    reason?: string | null;
    target?: TakeDownRequest['target'] | null;
  } | null;
  /** What was newest when it was scheduled. */
  versionId: string;
  versionTime: string;
  /** Its minute (ISO, UTC). */
  at: string;
  by?: string | null;
  byName?: string | null;
  state: ScheduleState;
  message?: string | null;
  finishedAt?: string | null;
  acknowledgedAt?: string | null;
  /** The document's id while pending, the row's own id afterwards: unique, so a document has one pending row. */
  slot: string;
  /** Who is performing it, and until when nobody else may. */
  holder?: string | null;
  leaseUntil: string;
  attempts: number;
  createdAt: string;
  updatedAt: string;
};
