import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook } from 'payload';
import { Refusal } from '../../errors/refusal.ts';
import { holderById } from '../../publishing/register.ts';
import { isRedirectTarget } from '../../publishing/take-down-request.ts';
import { writeTombstone } from '../../publishing/tombstone.ts';

type Entered = {
  document?: string | null;
  changedAt?: string;
  takeDown?: { kind?: string | null; at?: string | null; target?: string | null };
};

/**
 * A path entered by hand belongs to an older site: it has no document and leads somewhere, or is gone. Rows
 * of documents are written by publishing alone.
 */
export const noteChange: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const entry: Entered = data ?? {};
  const before = originalDoc as Entered | undefined;
  if (before?.document || entry.document)
    throw new Refusal(
      'Dòng này do hệ thống ghi cho một tài liệu nên không sửa tay được. Muốn gỡ tài liệu, hãy mở tài liệu và chọn “Gỡ khỏi cổng”.',
      { status: 403 },
    );
  const { kind, target } = entry.takeDown ?? {};
  if (kind !== 'redirected' && kind !== 'gone')
    throw new Refusal(
      'Địa chỉ của website cũ phải chuyển hướng sang trang khác hoặc báo là không còn.',
    );
  if (kind === 'redirected' && !isRedirectTarget(target))
    throw new Refusal(
      'Hãy nhập nơi chuyển tới là một địa chỉ trên cổng như /tin-tuc/bai-moi/ hoặc một địa chỉ bắt đầu bằng https.',
    );
  const now = new Date().toISOString();
  return { ...data, changedAt: now, takeDown: { ...entry.takeDown, at: now } };
};

/** A document's path stays in the register; a path of an older site leaves a tombstone. */
export const keepRegister: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const row = await holderById(req.payload, String(id));
  if (!row) return;
  if (row.document)
    throw new Refusal(`Địa chỉ ${row.path} thuộc về một tài liệu nên không xóa khỏi sổ được.`, {
      status: 403,
    });
  await writeTombstone(req.payload, {
    collection: 'path-register',
    document: row.id,
    title: row.path,
  });
};
