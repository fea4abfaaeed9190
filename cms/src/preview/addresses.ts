import type { DocumentCollection } from '@sxsh/content-types/collections';
import type { PreviewSettings } from './settings.ts';
import { signer } from './signature.ts';

const day = 24 * 3_600_000;
/** How long a link that is handed on lasts. */
const linkLasts = 7 * day;
/** How long a page that was opened can load its pictures, sounds and films. */
const fileLasts = 600_000;

type Document = { collection: DocumentCollection; id: string };

/** Signs and checks the addresses of previews; see the routes of `app/preview`. */
export function previewAddresses({ cmsUrl, secret }: PreviewSettings) {
  const links = signer(secret, 'preview link');
  const files = signer(secret, 'preview file');
  return {
    /** The frame page of a document, for who is signed in. */
    frame: ({ collection, id }: Document): string => `${cmsUrl}/preview/${collection}/${id}`,
    /** The same for whoever has the address, and when it expires. */
    link: ({ collection, id }: Document, now = Date.now()): { url: string; until: string } => {
      const until = now + linkLasts;
      const query = links.query([collection, id], until);
      return {
        url: `${cmsUrl}/preview/${collection}/${id}?${query}`,
        until: new Date(until).toISOString(),
      };
    },
    linkVerdict: ({ collection, id }: Document, query: URLSearchParams) =>
      links.verdict([collection, id], query),
    /** A file of the media library with its type. */
    file: (filename: string, type: string, now = Date.now()): string =>
      `${cmsUrl}/preview/media/${encodeURIComponent(filename)}?${new URLSearchParams({ type }).toString()}&${files.query([filename, type], now + fileLasts)}`,
    fileVerdict: (filename: string, type: string, query: URLSearchParams) =>
      files.verdict([filename, type], query),
    assets: `${cmsUrl}/preview/assets`,
  };
}
export type PreviewAddresses = ReturnType<typeof previewAddresses>;
