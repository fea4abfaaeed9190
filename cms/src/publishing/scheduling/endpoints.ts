import type { Endpoint } from 'payload';
import { parseBody } from '../parse-body.ts';
import { withinPortal } from '../take-down-request.ts';
import type { PublishingSettings } from '../settings.ts';
import { acknowledgeSchedule, cancelSchedule } from './end.ts';
import { makeSchedule } from './make.ts';
import { scheduleReference, scheduleRequest } from './request.ts';

/** What the admin asks for: a schedule, its end by a person, and “seen” for one that failed. */
export const scheduleEndpoints = ({ siteUrl }: PublishingSettings): Omit<Endpoint, 'root'>[] => [
  {
    method: 'post',
    path: '/publishing/schedule',
    handler: async (req) => {
      const request = await parseBody(scheduleRequest, req);
      await makeSchedule(
        req,
        request.action === 'take-down' ? withinPortal(request, siteUrl) : request,
      );
      return Response.json({ message: 'Đã hẹn giờ.' });
    },
  },
  {
    method: 'post',
    path: '/publishing/schedule/cancel',
    handler: async (req) => {
      const { schedule } = await parseBody(scheduleReference, req);
      await cancelSchedule(req, schedule);
      return Response.json({ message: 'Đã hủy lịch.' });
    },
  },
  {
    method: 'post',
    path: '/publishing/schedule/acknowledge',
    handler: async (req) => {
      const { schedule } = await parseBody(scheduleReference, req);
      await acknowledgeSchedule(req, schedule);
      return Response.json({ message: 'Đã ghi nhận.' });
    },
  },
];
