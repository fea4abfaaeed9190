import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { documentRequest, receiptRequest } from '@sxsh/content-types/change';
import { changesAfter, maxChanges } from './change-list.ts';
import { documentsOf } from './documents.ts';
import { sendFile } from './files.ts';
import { countReport, historyOf, isHistoryOf } from './history.ts';
import { forPublisher } from './publisher-key.ts';
import { keepReceipt } from './receipts.ts';
import { acceptClock } from './scheduling/trusted-clock.ts';
import type { PublishingSettings } from './settings.ts';

const listQuery = z.object({
  time: z.iso
    .datetime({ offset: true })
    .default('1970-01-01T00:00:00.000Z')
    .transform((time) => new Date(time).toISOString()),
  id: z.string().max(100).default(''),
  limit: z.coerce.number().default(maxChanges),
});

const badRequest = (error: z.ZodError) =>
  Response.json({ error: z.prettifyError(error) }, { status: 400 });

const bodyOf = async (req: PayloadRequest): Promise<unknown> =>
  req.json?.().catch(() => undefined) as Promise<unknown>;

/**
 * What the publisher reads and reports, and `npm run accept clock`; open to the publisher's key alone
 * (content-types/change.ts is the contract).
 */
export const publisherEndpoints = (settings: PublishingSettings): Omit<Endpoint, 'root'>[] => [
  forPublisher(settings.publisherKey, {
    method: 'get',
    path: '/publisher/changes',
    handler: async (req) => {
      const query = listQuery.safeParse(Object.fromEntries(req.searchParams));
      if (!query.success) return badRequest(query.error);
      const { time, id, limit } = query.data;
      return Response.json(await changesAfter(req.payload, { time, id }, limit));
    },
  }),
  forPublisher(settings.publisherKey, {
    method: 'post',
    path: '/publisher/documents',
    handler: async (req) => {
      const request = documentRequest.safeParse(await bodyOf(req));
      if (!request.success) return badRequest(request.error);
      const { collection, ids } = request.data;
      return Response.json(await documentsOf(req.payload, collection, [...new Set(ids)]));
    },
  }),
  forPublisher(settings.publisherKey, {
    method: 'get',
    path: '/publisher/files/:filename',
    handler: (req) =>
      sendFile(settings.mediaDir, (req.routeParams as { filename: string }).filename),
  }),
  forPublisher(settings.publisherKey, {
    method: 'post',
    path: '/publisher/accept-clock',
    handler: () => {
      acceptClock();
      return Response.json({});
    },
  }),
  forPublisher(settings.publisherKey, {
    method: 'post',
    path: '/publisher/receipts',
    handler: async (req) => {
      const request = receiptRequest.safeParse(await bodyOf(req));
      if (!request.success) return badRequest(request.error);
      const { receipts, known } = request.data;
      if (known && !isHistoryOf(await historyOf(req.payload), known))
        return Response.json(
          { error: 'These receipts are about another database, or a later state of this one.' },
          { status: 409 },
        );
      for (const receipt of receipts) await keepReceipt(req.payload, receipt);
      return Response.json({ reports: await countReport(req.payload) });
    },
  }),
];
