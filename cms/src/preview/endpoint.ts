import type { Endpoint } from 'payload';
import { z } from 'zod';
import { documentCollections } from '@sxsh/content-types/collections';
import { Refusal } from '../errors/refusal.ts';
import { newestVersion } from '../publishing/newest-version.ts';
import { requireStaff } from '../publishing/staff.ts';
import { previewAddresses } from './addresses.ts';
import type { PreviewSettings } from './settings.ts';

const linkRequest = z.object({ collection: z.enum(documentCollections), id: z.string() });

/**
 * `POST /api/publishing/preview-link` gives a link to a document's newest draft for whoever it is handed to.
 * Only who may write the document gets one: it will show drafts that are still to come.
 */
export const previewLinkEndpoint = (settings: PreviewSettings): Omit<Endpoint, 'root'> => ({
  method: 'post',
  path: '/publishing/preview-link',
  handler: async (req) => {
    requireStaff(req);
    const wanted = linkRequest.safeParse(await req.json?.().catch(() => undefined));
    if (!wanted.success)
      throw new Refusal('Không rõ cần đường dẫn của tài liệu nào. Hãy tải lại trang rồi thử lại.');
    await newestVersion(req, wanted.data.collection, wanted.data.id, 'update');
    return Response.json(previewAddresses(settings).link(wanted.data), {
      headers: { 'cache-control': 'no-store' },
    });
  },
});
