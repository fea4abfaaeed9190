import type { PayloadRequest } from 'payload';
import type { Place } from '../../payload-types.ts';

type Args = { id?: number | string; req: PayloadRequest };

/** Refuses a parent that lies below the place itself: the tree would become a circle. */
export async function refuseCircle(value: unknown, { id, req }: Args): Promise<string | true> {
  const seen = new Set<unknown>();
  for (let parent = value; parent && !seen.has(parent);) {
    if (parent === id) return 'Địa bàn này đang nằm trong chính nó: hãy chọn cấp trên khác.';
    seen.add(parent);
    const above = await req.payload.db.findOne<Place>({
      collection: 'places',
      where: { id: { equals: parent } },
      req,
    });
    parent = above?.parent;
  }
  return true;
}
