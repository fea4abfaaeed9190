import type { Payload } from 'payload';
import { v7 } from 'uuid';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import type { ReviewState } from './review-state.ts';
import { mainRow, rowsOf } from './rows.ts';

export type ReviewStep = {
  id: string;
  ofCollection: DocumentCollection;
  document: string;
  state: ReviewState;
  note?: string | null;
  versionTime: string;
  byName?: string | null;
  at: string;
  open?: boolean | null;
};

/** The review of a document, latest step first; at most fifty steps. */
export const reviewHistory = (payload: Payload, document: string): Promise<ReviewStep[]> =>
  rowsOf<ReviewStep>(payload, 'reviews', {
    where: { document: { equals: document } },
    sort: ['-at'],
    limit: 50,
  });

/** Open steps, longest waiting first; at most a hundred. What lies in the trash waits for nobody. */
async function openSteps(payload: Payload, state: ReviewState): Promise<ReviewStep[]> {
  const steps = await rowsOf<ReviewStep>(payload, 'reviews', {
    where: { and: [{ open: { equals: true } }, { state: { equals: state } }] },
    sort: ['at'],
    limit: 100,
  });
  const rows = await Promise.all(
    steps.map(({ ofCollection, document }) => mainRow(payload, ofCollection, document)),
  );
  return steps.filter((_, n) => rows[n] && !rows[n].deletedAt);
}

/** What waits for a reviewer. */
export const waitingReviews = (payload: Payload) => openSteps(payload, 'submitted');

/** What was approved and waits to be published. */
export const approvedReviews = (payload: Payload) => openSteps(payload, 'approved');

/**
 * What this person sent to review and got back: documents whose last step is a return, latest first. Looks
 * at the last hundred that the person sent.
 */
export async function returnedReviews(payload: Payload, person: string): Promise<ReviewStep[]> {
  const sent = await rowsOf<ReviewStep>(payload, 'reviews', {
    where: { and: [{ by: { equals: person } }, { state: { equals: 'submitted' } }] },
    sort: ['-at'],
    limit: 100,
  });
  const documents = [...new Set(sent.map(({ document }) => document))];
  const last = await Promise.all(
    documents.map((document) => reviewHistory(payload, document).then(([step]) => step)),
  );
  return last.filter((step): step is ReviewStep => step?.state === 'returned');
}

/** Takes a document off the lists of what waits. */
export async function closeReviews(payload: Payload, document: string): Promise<void> {
  const open = await rowsOf<ReviewStep>(payload, 'reviews', {
    where: { and: [{ document: { equals: document } }, { open: { equals: true } }] },
  });
  for (const { id } of open)
    await payload.db.updateOne({
      collection: 'reviews',
      id,
      data: { open: false, updatedAt: new Date().toISOString() },
      req: {},
      returning: false,
    });
}

type NewStep = Omit<ReviewStep, 'id' | 'at'> & { by: string; open: boolean };

/** Adds a step to a document's review, the only one that may be `open`: waiting for the next. */
export async function addReviewStep(payload: Payload, step: NewStep): Promise<void> {
  await closeReviews(payload, step.document);
  const now = new Date().toISOString();
  await payload.db.create({
    collection: 'reviews',
    data: {
      ...step,
      id: v7(),
      at: now,
      createdAt: now,
      updatedAt: now,
    },
    req: {},
  });
}
