import type { PublicMedia } from '../../src/content/reader.ts';
import type { Picture } from '../fragment.ts';

/** The smallest size of a picture that every browser shows; undefined for what is no picture. */
export function smallestPicture(media: PublicMedia | undefined): Picture | undefined {
  if (!media?.mimeType.startsWith('image/')) return undefined;
  const small = media.sizes.find(({ mimeType }) => mimeType === 'image/webp') ?? media;
  const { path, width, height } = small;
  return width && height ? { path, width, height } : undefined;
}
