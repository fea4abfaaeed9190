import type { PublicMedia } from '../../content/reader.ts';
import { href } from '../../routing/href.ts';
import { element } from './html.ts';

type Options = {
  /** The `sizes` attribute: how wide the picture is shown. */
  sizes: string;
  /** Pictures above the fold are fetched first, all others when they come near. */
  eager?: boolean;
  /** Empty for a picture that only repeats what stands beside it. */
  alt?: string;
  /** The language of the alternative text, where it is not the page's. */
  lang?: string | undefined;
};

type Source = { path: string; mimeType: string; width: number };

const sourcesOf = (media: PublicMedia): Source[] =>
  [...media.sizes, media].flatMap(({ path, mimeType, width }) =>
    width ? [{ path, mimeType, width }] : [],
  );

const srcset = (sources: readonly Source[]): string =>
  sources
    .toSorted((a, b) => a.width - b.width)
    .map(({ path, width }) => `${href(path)} ${width}w`)
    .join(', ');

/**
 * A picture as `<picture>` with the CMS's AVIF and WebP renditions and its own format as the last
 * resort; width and height are those of the original so that nothing moves while it loads.
 */
export function pictureHtml(media: PublicMedia, { sizes, eager, alt, lang }: Options): string {
  const sources = sourcesOf(media);
  const modern = ['image/avif', 'image/webp'].flatMap((type) => {
    const ofType = sources.filter(({ mimeType }) => mimeType === type);
    return ofType.length > 0 ? [element('source', { type, srcset: srcset(ofType), sizes })] : [];
  });
  const fallback = media.sizes.findLast(
    ({ mimeType, width }) => mimeType === 'image/webp' && (width ?? 0) <= 960,
  );
  const image = element('img', {
    src: href(fallback?.path ?? media.path),
    alt: alt ?? media.form.alt ?? '',
    lang,
    width: media.width,
    height: media.height,
    loading: eager ? undefined : 'lazy',
    decoding: 'async',
    fetchpriority: eager ? 'high' : undefined,
  });
  return element('picture', {}, `${modern.join('')}${image}`);
}
