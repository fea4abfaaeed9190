import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { Refusal } from '../errors/refusal.ts';

/** What an endpoint was sent, as its schema wants it; a `Refusal` (400) otherwise. */
export async function parseBody<T extends z.ZodType>(
  schema: T,
  req: PayloadRequest,
): Promise<z.output<T>> {
  const parsed = schema.safeParse(await req.json?.().catch(() => undefined));
  if (!parsed.success)
    throw new Refusal('Yêu cầu gửi lên thiếu hoặc sai dữ liệu. Hãy tải lại trang rồi thử lại.', {
      data: { fields: parsed.error.issues.map((issue) => issue.path.join('.')) },
    });
  return parsed.data;
}
