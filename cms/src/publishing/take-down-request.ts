import { z } from 'zod';
import { isAddress } from '@sxsh/content-types/addresses';
import { takeDownKinds } from '@sxsh/content-types/change';
import { documentCollections } from '@sxsh/content-types/collections';

/** True for what a redirect may lead to: an address of the portal or an https address. */
export const isRedirectTarget = (target: string | null | undefined): target is string =>
  Boolean(target) &&
  (isAddress(target ?? '') ||
    (URL.canParse(target ?? '') && new URL(target ?? '').protocol === 'https:'));

const target = z.union([
  z.string().trim(),
  z.object({ collection: z.enum(documentCollections), id: z.string() }),
]);

/** `POST /api/publishing/take-down`. A redirect's target is an address, or a document of ours. */
export const takeDownRequest = z.object({
  collection: z.enum(documentCollections),
  id: z.string(),
  kind: z.enum(takeDownKinds),
  reason: z.string().trim().max(2000).default(''),
  target: target.optional(),
});
export type TakeDownRequest = z.infer<typeof takeDownRequest>;

/** The request with a target that was copied from the browser as an address within the portal. */
export const withinPortal = <T extends { target?: TakeDownRequest['target'] }>(
  request: T,
  siteUrl: string,
): T =>
  typeof request.target === 'string' && request.target.startsWith(`${siteUrl}/`)
    ? { ...request, target: request.target.slice(siteUrl.length) }
    : request;
