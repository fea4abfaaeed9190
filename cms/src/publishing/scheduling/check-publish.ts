import type { PayloadRequest } from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { Refusal } from '../../errors/refusal.ts';
import type { NewestVersion } from '../newest-version.ts';
import { pathsOf } from '../paths.ts';
import { holderOf } from '../register.ts';
import { standingFactsOf } from '../standing-facts.ts';
import { problemsOf } from './problems.ts';

/**
 * Throws a `Refusal` when a publish of the newest version, as things stand, would fail at its minute or show
 * nothing: better said now than in the night.
 *
 * @param at its minute (ISO, UTC)
 */
export async function checkPublish(
  req: PayloadRequest,
  collection: DocumentCollection,
  newest: NewestVersion,
  at: string,
): Promise<void> {
  const { state } = await standingFactsOf(req.payload, collection, newest);
  if (newest._status === 'published' && state === 'published')
    throw new Refusal('Bản mới nhất đã được đăng nên không có gì để hẹn.', { status: 409 });
  if (newest.expiresAt && new Date(newest.expiresAt).toISOString() <= at)
    throw new Refusal('Đến giờ hẹn thì tài liệu đã hết hạn. Hãy sửa mục “Thôi công khai từ”.', {
      data: { field: 'at' },
    });
  for (const path of pathsOf(collection, newest)) {
    const held = await holderOf(req.payload, path);
    if (held && held.document !== newest.id)
      throw new Refusal(`Địa chỉ ${path} đã có tài liệu khác dùng. Hãy đổi đường dẫn trước.`, {
        status: 409,
        data: { path },
      });
  }
  const problems = await problemsOf(req, collection, newest.id);
  if (problems.length > 0)
    throw new Refusal(`Chưa hẹn giờ đăng được, cần sửa mục ${problems.join(', ')}.`, {
      data: { problems },
    });
}
