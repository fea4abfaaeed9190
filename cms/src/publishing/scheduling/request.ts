import { z } from 'zod';
import { documentCollections } from '@sxsh/content-types/collections';
import { takeDownRequest } from '../take-down-request.ts';

const minute = 60_000;

/** An instant of any offset, as ISO in UTC, without its seconds. */
const wholeMinute = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(Math.floor(Date.parse(text) / minute) * minute).toISOString());

const document = { collection: z.enum(documentCollections), id: z.string() };

/** `POST /api/publishing/schedule`: a publish, or a take-down with what the take-down itself asks for. */
export const scheduleRequest = z.discriminatedUnion('action', [
  z.object({ action: z.literal('publish'), ...document, at: wholeMinute }),
  takeDownRequest.extend({ action: z.literal('take-down'), at: wholeMinute }),
]);
export type ScheduleRequest = z.infer<typeof scheduleRequest>;

/** `POST /api/publishing/schedule/cancel` and `…/acknowledge`: the schedule's id. */
export const scheduleReference = z.object({ schedule: z.string() });
