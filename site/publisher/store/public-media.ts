import type { PublishedForm } from '@sxsh/content-types/published-forms';
import type { PublicFile, PublicMedia } from '../../src/content/reader.ts';

/** A media document with the paths of its files; undefined when its own file has none. */
export function publicMedia(
  form: PublishedForm<'media'>,
  files: ReadonlyMap<string, { path: string; isScan?: true }>,
): PublicMedia | undefined {
  const file = (stored: { filename: string } & Omit<PublicFile, 'path'>) => {
    const { path, isScan } = files.get(stored.filename) ?? {};
    const { mimeType, filesize, width, height } = stored;
    return path === undefined
      ? undefined
      : {
          path,
          mimeType,
          filesize,
          ...(width && { width }),
          ...(height && { height }),
          ...(isScan && { isScan }),
        };
  };
  const own = file(form);
  if (!own) return undefined;
  const sizes = form.sizes
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0))
    .flatMap((size) => {
      const found = file(size);
      return found ? [{ name: size.name, ...found }] : [];
    });
  return { id: form.id, form, ...own, sizes };
}
