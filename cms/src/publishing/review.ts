import type { Payload } from 'payload';
import { v7 } from 'uuid';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import type { ReviewState } from './review-state.ts';
import { rowsOf } from './rows.ts';

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

/** What waits for a reviewer, longest waiting first; at most a hundred. */
export const waitingReviews = (payload: Payload): Promise<ReviewStep[]> =>
  rowsOf<ReviewStep>(payload, 'reviews', {
    where: { open: { equals: true } },
    sort: ['at'],
    limit: 100,
  });

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

/** Takes a document off the list of what waits for a reviewer. */
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

type NewStep = Omit<ReviewStep, 'id' | 'at' | 'open'> & { by: string };

/** Adds a step to a document's review; only a submission leaves it waiting. */
export async function addReviewStep(payload: Payload, step: NewStep): Promise<void> {
  await closeReviews(payload, step.document);
  const now = new Date().toISOString();
  await payload.db.create({
    collection: 'reviews',
    data: {
      ...step,
      id: v7(),
      at: now,
      open: step.state === 'submitted',
      createdAt: now,
      updatedAt: now,
    },
    req: {},
  });
}
