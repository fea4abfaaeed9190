import type { Endpoint } from 'payload';
import { Refusal } from '../errors/refusal.ts';
import { nudge } from './nudge.ts';
import { parseBody } from './parse-body.ts';
import { review, reviewRequest } from './review-action.ts';
import { giveWayToTakeDown } from './scheduling/end.ts';
import type { PublishingSettings } from './settings.ts';
import { requireReviewer } from './staff.ts';
import { statusOf, statusQuery } from './status.ts';
import { takeDown } from './take-down.ts';
import { takeDownRequest, withinPortal } from './take-down-request.ts';

/** What the admin's own components ask for: where a document stands, take-down, review. */
export const staffEndpoints = (settings: PublishingSettings): Omit<Endpoint, 'root'>[] => [
  {
    method: 'get',
    path: '/publishing/status',
    handler: async (req) => {
      const query = statusQuery.safeParse(Object.fromEntries(req.searchParams));
      if (!query.success)
        throw new Refusal('Không rõ cần xem tình trạng của tài liệu nào. Hãy tải lại trang.');
      return Response.json(await statusOf(req, query.data, settings.siteUrl), {
        headers: { 'cache-control': 'no-store' },
      });
    },
  },
  {
    method: 'post',
    path: '/publishing/take-down',
    handler: async (req) => {
      requireReviewer(req);
      const request = await parseBody(takeDownRequest, req);
      await takeDown(req.payload, withinPortal(request, settings.siteUrl), () =>
        giveWayToTakeDown(req, request.id),
      );
      nudge(req.payload, settings, { collection: request.collection, id: request.id });
      return Response.json({ message: 'Đã gỡ khỏi cổng.' });
    },
  },
  {
    method: 'post',
    path: '/publishing/review',
    handler: async (req) => {
      const request = await parseBody(reviewRequest, req);
      await review(req, request);
      return Response.json({ message: 'Đã ghi nhận.' });
    },
  },
];
