import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload';
import { isDocumentCollection, type PublishedCollection } from '@sxsh/content-types/collections';
import { Refusal } from '../errors/refusal.ts';
import { mainRow } from './rows.ts';
import { publicUsersOf } from './uses.ts';
import { isPublished } from './visibility.ts';

/**
 * Whether the running operation writes the main row. Only `beforeOperation` sees the `draft` argument, and
 * only `beforeValidate` sees each document of a bulk operation, so the first leaves a note for the second.
 */
const note = (collection: string) => `writesMainRow:${collection}`;

export const noteMainRowWrite: CollectionBeforeOperationHook = ({
  args,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value 'read' is deprecated
  operation,
  collection,
  req,
}) => {
  if (operation !== 'update' && operation !== 'restoreVersion') return;
  const { draft } = args as { draft?: boolean };
  req.context[note(collection.slug)] = draft !== true;
};

type Written = { id?: string; _status?: string; deletedAt?: string | null; title?: string };

const writesMainRow = (req: PayloadRequest, collection: string, data: Written): boolean =>
  req.context[note(collection)] === true || data._status === 'published';

/**
 * Refuses, for each document and over any transport: taking a public document off the portal by a status,
 * moving what is public or used by something public to the trash, leaving the trash as anything but a draft.
 */
export const guardPublicState =
  (collection: PublishedCollection): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    const before = originalDoc as Written | undefined;
    if (operation !== 'update' || !before?.id) return;
    const written: Written = data ?? {};
    const row = await mainRow(req.payload, collection, before.id);
    if (!row) return;
    const title = before.title ?? 'không có tiêu đề';

    if (written.deletedAt && !row.deletedAt) {
      if (isDocumentCollection(collection)) refuseTrashing(isPublished(collection, row), title);
      else await refuseWhileUsed(req, before.id, title);
      return;
    }
    if (!isDocumentCollection(collection)) return;
    if (row.deletedAt && written._status === 'published')
      throw new Refusal(
        `“${title}” đang ở trong thùng rác. Tài liệu khôi phục luôn là bản nháp. Hãy khôi phục, xem lại rồi đăng.`,
      );
    if (
      row._status === 'published' &&
      written._status !== 'published' &&
      writesMainRow(req, collection, written)
    )
      throw new Refusal(
        `“${title}” đang công khai nên không chuyển về bản nháp được. Hãy mở tài liệu và chọn “Gỡ khỏi cổng”.`,
        { status: 409 },
      );
  };

function refuseTrashing(isPublic: boolean, title: string): void {
  if (isPublic)
    throw new Refusal(
      `“${title}” đang công khai nên chưa bỏ vào thùng rác được. Hãy mở tài liệu và chọn “Gỡ khỏi cổng” trước.`,
      { status: 409 },
    );
}

/** Refuses to remove what something public uses; names who uses it. */
export async function refuseWhileUsed(
  req: PayloadRequest,
  id: string,
  title: string,
): Promise<void> {
  const users = await publicUsersOf(req.payload, id);
  if (users.length > 0)
    throw new Refusal(
      `“${title}” đang được dùng ở nội dung công khai (${users.join('; ')}). Hãy bỏ ra khỏi những nơi đó trước.`,
      { status: 409, data: { users } },
    );
}
