import type {
  AccessArgs,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
  Where,
} from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { Refusal } from '../../errors/refusal.ts';
import { newestTitle } from '../titles.ts';
import { pendingOf } from './rows.ts';
import type { Schedule } from './schedule.ts';
import { scheduledText } from './wording.ts';

const writing = 'writesDocument';
const performer = 'performsSchedule';

/** The context of the one writer that a pending schedule lets through: whoever performs it. */
export const contextOfPerformer = (holder: string) => ({ [performer]: holder });

/** Throws a `Refusal` (403) while the document waits for a schedule that the request does not perform. */
export async function refuseWhileScheduled(
  req: PayloadRequest,
  collection: DocumentCollection,
  document: string,
): Promise<void> {
  const pending = await pendingOf(req.payload, document);
  const holder = req.context[performer];
  // Taken over by another process after a stall: that one has published, or will.
  if (holder !== undefined && holder !== pending?.holder)
    throw new Error('The schedule is performed by another process.');
  if (pending && holder === undefined) throw await readOnly(req, collection, pending);
}

async function readOnly(
  req: PayloadRequest,
  collection: DocumentCollection,
  pending: Schedule,
): Promise<Refusal> {
  const title = await newestTitle(req.payload, collection, pending.document);
  return new Refusal(
    `“${title}” đang hẹn ${scheduledText(pending)} nên chưa thay đổi được. Hãy mở tài liệu và bấm “Hủy lịch để sửa” trước.`,
    { status: 403, data: { schedule: pending.id } },
  );
}

/** Tells a write from the admin's question what the person may do: only the first is refused with a sentence. */
const noteWrite: CollectionBeforeOperationHook = ({
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value 'read' is deprecated
  operation,
  req,
}) => {
  if (operation === 'update' || operation === 'restoreVersion') req.context[writing] = true;
};

const refuseUpdate =
  (collection: DocumentCollection): CollectionBeforeValidateHook =>
  async ({ operation, originalDoc, req }) => {
    const { id } = (originalDoc ?? {}) as { id?: string };
    if (operation === 'update' && id) await refuseWhileScheduled(req, collection, id);
  };

const refuseDeletion =
  (collection: DocumentCollection): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    refuseWhileScheduled(req, collection, String(id));

type Access = (args: AccessArgs) => boolean | Where | Promise<boolean | Where>;

/**
 * The update rule of one document: nobody may while it is scheduled, which makes Payload disable the form.
 * Lists (no id) are left to the hook, which refuses document by document and says which.
 */
const updateUnlessScheduled =
  (collection: DocumentCollection, update: Access): Access =>
  async (args) => {
    const { id, req } = args;
    const right = await update(args);
    if (right === false || typeof id !== 'string') return right;
    const pending = await pendingOf(req.payload, id);
    // MongoDB leaves out what is empty: who performs nothing must not pass as the holder of an unheld schedule.
    const holder = req.context[performer];
    if (!pending || (holder !== undefined && holder === pending.holder)) return right;
    // With a condition the person may have no right at all: then not even a sentence.
    if (right === true && req.context[writing]) throw await readOnly(req, collection, pending);
    return false;
  };

/**
 * Makes a document read-only while a publish or take-down of it is pending, over every transport: single,
 * bulk, restored version, trash, final delete. A write by the schedule itself passes.
 */
export function readOnlyWhileScheduled(
  collection: CollectionConfig,
  slug: DocumentCollection,
): CollectionConfig {
  const { hooks, access } = collection;
  return {
    ...collection,
    access: {
      ...access,
      ...(access?.update && { update: updateUnlessScheduled(slug, access.update as Access) }),
    },
    hooks: {
      ...hooks,
      beforeOperation: [noteWrite, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [refuseUpdate(slug), ...(hooks?.beforeValidate ?? [])],
      beforeDelete: [refuseDeletion(slug), ...(hooks?.beforeDelete ?? [])],
    },
  };
}
