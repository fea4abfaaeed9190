import type { Payload } from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { Refusal } from '../errors/refusal.ts';
import { withLease } from '../saving/with-lease.ts';
import { pathsOf } from './paths.ts';
import { claim, holderOf, markLive, recordTakeDown, registerRowsOf } from './register.ts';
import { mainRow } from './rows.ts';
import { standingOf, type TakeDown } from './standing.ts';
import { isRedirectTarget, type TakeDownRequest } from './take-down-request.ts';
import { unpublish } from './unpublish.ts';
import { isPublished, isWithin, windowOf, type MainRow } from './visibility.ts';

/**
 * What a take-down of this document would work on. Throws a `Refusal` when there is nothing to take down, when
 * the reason is missing or the target cannot be used.
 */
export async function checkTakeDown(payload: Payload, request: TakeDownRequest) {
  const { collection, id, kind, reason } = request;
  const row = await mainRow(payload, collection, id);
  if (!row || !isPublished(collection, row))
    throw new Refusal('Tài liệu này không ở trên cổng nên không có gì để gỡ.', { status: 409 });
  if (!reason)
    throw new Refusal('Hãy ghi lý do gỡ, vì người đọc và đồng nghiệp sau này cần biết.', {
      data: { field: 'reason' },
    });
  const paths = pathsOf(collection, row);
  const target = kind === 'redirected' ? await targetOf(payload, request, paths) : undefined;
  return { row, paths, target };
}

/**
 * Takes a published document off the portal. *Withdrawn* leaves it published and only writes the register
 * row; *redirected* and *gone* write the row first and then unpublish, so that no instant shows the document
 * as simply missing. Publishing again lifts it. Throws a `Refusal` when `checkTakeDown` does.
 *
 * @param beforeWriting run when nothing stands in the way any more; may still refuse
 */
export const takeDown = (
  payload: Payload,
  request: TakeDownRequest,
  beforeWriting?: () => Promise<void>,
): Promise<void> => withLease(payload, request, () => takeDownNow(payload, request, beforeWriting));

async function takeDownNow(
  payload: Payload,
  request: TakeDownRequest,
  beforeWriting?: () => Promise<void>,
): Promise<void> {
  const { collection, id, kind, reason } = request;
  const { row, paths, target } = await checkTakeDown(payload, request);
  await beforeWriting?.();
  await markIfPublic(payload, collection, row, paths);
  const at = laterOf(new Date().toISOString(), row.updatedAt);
  const record: TakeDown = { kind, at, reason, ...(target && { target }) };
  for (const path of paths) {
    await claim(payload, { path, collection, document: id });
    const held = await holderOf(payload, path);
    if (held) await recordTakeDown(payload, held, record);
  }
  if (kind !== 'withdrawn') await unpublish(payload, collection, id);
}

const laterOf = (a: string, b: string): string =>
  new Date(Math.max(Date.parse(a), Date.parse(b))).toISOString();

/** What the public could see until now may have no receipt yet: its path counts as once public. */
async function markIfPublic(
  payload: Payload,
  collection: DocumentCollection,
  row: MainRow,
  paths: readonly string[],
): Promise<void> {
  const now = new Date().toISOString();
  if (isWithin(windowOf(row), now)) await markLive(payload, paths, now);
}

async function targetOf(
  payload: Payload,
  { id, target }: TakeDownRequest,
  own: readonly string[],
): Promise<string> {
  const address = typeof target === 'object' ? await addressOfTarget(payload, target) : target;
  if (!isRedirectTarget(address))
    throw new Refusal(
      'Hãy chọn nơi chuyển tới là một tài liệu đang công khai, một địa chỉ trên cổng như /tin-tuc/bai-moi/ hoặc một địa chỉ bắt đầu bằng https.',
      { data: { field: 'target' } },
    );
  const former = (await registerRowsOf(payload, [id])).map((entry) => entry.path);
  if ([...own, ...former].includes(address))
    throw new Refusal('Nơi chuyển tới phải khác địa chỉ của chính tài liệu này.', {
      data: { field: 'target' },
    });
  return address;
}

async function addressOfTarget(
  payload: Payload,
  { collection, id }: { collection: DocumentCollection; id: string },
): Promise<string | undefined> {
  const row = await mainRow(payload, collection, id);
  const register = await registerRowsOf(payload, [id]);
  const open = standingOf({ collection, id, row, register }).state === 'published';
  return row && open ? pathsOf(collection, row)[0] : undefined;
}
