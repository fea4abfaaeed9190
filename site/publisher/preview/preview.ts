import { addressOf } from '@sxsh/content-types/addresses';
import { lenientForm } from '@sxsh/content-types/lenient-form';
import type { PreviewAnswer, PreviewRequest } from '@sxsh/content-types/preview';
import { withReader, type ContentReader } from '../../src/content/reader.ts';
import type { SiteBuild } from '../render/site-build.ts';
import { withAddresses } from './addresses.ts';
import { clientFiles } from './client-files.ts';
import { overlay } from './overlay.ts';

/** Why there is no page: too many wait, or the draft gives none; `lacking` names the fields at fault. */
export type NoPreview = { status: 422 | 503; error: string; lacking: string[] };

type Options = {
  reader: ContentReader;
  /** The portal's address without a slash at its end. */
  siteUrl: string;
  /** The build that renders the portal at this moment. */
  build: () => SiteBuild;
};

/** Previews that may wait while one is rendered: editors pause between two words, so more is no editing. */
const mostWaiting = 16;

/**
 * Renders drafts as the portal would show them, one at a time, each between two of the publisher's own pages.
 * It reads the content store and writes nothing.
 */
export function previews({ reader, siteUrl, build }: Options) {
  const base = new URL(siteUrl).pathname.replace(/\/$/, '');
  let known: { id: string; files: ReturnType<typeof clientFiles> } | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const filesOf = ({ id, clientDir }: SiteBuild) => {
    if (known?.id !== id) known = { id, files: clientFiles(clientDir, base) };
    return known.files;
  };

  const page = async (request: PreviewRequest): Promise<PreviewAnswer | NoPreview> => {
    const { collection, document, assetsUrl } = request;
    const { form, lacking } = lenientForm(collection, document, new Date().toISOString());
    if (!form) return { status: 422, error: 'The draft has no published form.', lacking };
    const current = build();
    const draft = { collection, id: form.id, form };
    const url = siteUrl + addressOf(collection, form.language, form.slug);
    const response = await withReader(overlay(reader, draft, request), () =>
      current.app.render(new Request(url)),
    );
    const html = await response.text();
    if (response.status !== 200)
      return { status: 422, error: `The site answered ${response.status}.`, lacking };
    const { has: isAsset } = filesOf(current);
    return {
      html: withAddresses(html, { siteUrl, assetsUrl, isAsset }),
      policy: response.headers.get('content-security-policy') ?? '',
      lacking,
    };
  };

  return {
    /** The page of a draft, or why there is none. */
    render: async (request: PreviewRequest): Promise<PreviewAnswer | NoPreview> => {
      if (waiting >= mostWaiting) return { status: 503, error: 'Too many previews.', lacking: [] };
      waiting += 1;
      const turn = line
        .then(() => new Promise(setImmediate))
        .then(() => page(request))
        .catch((error: unknown): NoPreview => {
          return { status: 422, error: (error as Error).message, lacking: [] };
        })
        .finally(() => (waiting -= 1));
      line = turn;
      return turn;
    },
    /** A script, style or font of the build that renders; undefined when it has none of this address. */
    asset: (address: string) => filesOf(build()).read(address),
  };
}
