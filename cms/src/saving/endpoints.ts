import type { Endpoint } from 'payload';
import { parseBody } from '../publishing/parse-body.ts';
import { Refusal } from '../errors/refusal.ts';
import {
  keepRequest,
  keepTouched,
  keepTyped,
  keptTextQuery,
  offerOf,
  resolveKeptText,
  resolveRequest,
  touchedRequest,
} from './kept-text-offer.ts';

/** What the panel of kept texts asks for. */
export const keptTextEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    method: 'get',
    path: '/publishing/kept-text',
    handler: async (req) => {
      const query = keptTextQuery.safeParse(Object.fromEntries(req.searchParams));
      if (!query.success)
        throw new Refusal('Không rõ cần xem nội dung của tài liệu nào. Hãy tải lại trang.');
      const offer = await offerOf(req, query.data);
      return Response.json({ offer: offer ?? null }, { headers: { 'cache-control': 'no-store' } });
    },
  },
  {
    method: 'post',
    path: '/publishing/kept-text/keep',
    handler: async (req) => {
      await keepTyped(req, await parseBody(keepRequest, req));
      return Response.json({ message: 'Đã giữ lại.' });
    },
  },
  {
    method: 'post',
    path: '/publishing/kept-text/touched',
    handler: async (req) => {
      await keepTouched(req, await parseBody(touchedRequest, req));
      return Response.json({ message: 'Đã ghi nhận.' });
    },
  },
  {
    method: 'post',
    path: '/publishing/kept-text/resolve',
    handler: async (req) => {
      await resolveKeptText(req, await parseBody(resolveRequest, req));
      return Response.json({ message: 'Đã lưu.' });
    },
  },
];
