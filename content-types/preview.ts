import { z } from 'zod';
import { documentCollections, supportingCollections, termCollections } from './collections.ts';

const document = z.record(z.string(), z.unknown());

/** What the CMS posts to the publisher's `/preview`; documents as the CMS gives them at depth 0. */
export const previewRequest = z.object({
  collection: z.enum(documentCollections),
  document,
  /** The terms, places and files that it names, as they are saved now. */
  supporting: z.array(
    z.object({ collection: z.enum([...termCollections, ...supportingCollections]), document }),
  ),
  /** Where browsers get the files among them, by name. */
  files: z.record(z.string(), z.url()),
  /** Where browsers get the site's scripts, styles and fonts; without a slash at the end. */
  assetsUrl: z.url(),
});
export type PreviewRequest = z.output<typeof previewRequest>;

/** The page (200); `policy` is the Content-Security-Policy that it would have on the portal. */
export const previewAnswer = z.object({
  html: z.string(),
  policy: z.string(),
  /** Fields of the draft that are missing or wrong. */
  lacking: z.array(z.string()),
});
export type PreviewAnswer = z.output<typeof previewAnswer>;
