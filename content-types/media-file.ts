import { z } from 'zod';
import { id } from './document.ts';
import { instant, optional, text } from './form.ts';
import { licence } from './licence.ts';

const file = z.object({
  filename: z.string(),
  mimeType: z.string(),
  filesize: z.number().nonnegative(),
  width: optional(z.number().positive()),
  height: optional(z.number().positive()),
});
export type StoredFile = z.output<typeof file>;

/**
 * A picture, sound, film, caption or document of the media library. `sizes` are the CMS's own
 * renditions (AVIF and WebP in several widths); empty for what is not a picture.
 */
export const mediaFile = z
  .object({
    ...file.shape,
    id,
    alt: optional(text),
    caption: optional(text),
    credit: optional(text),
    licence,
    originalName: optional(text),
    /** Length of sound or film in seconds. */
    durationSeconds: optional(z.number().positive()),
    focalX: optional(z.number()),
    focalY: optional(z.number()),
    updatedAt: instant,
    sizes: z.preprocess(
      (value) => value ?? {},
      z.record(z.string(), z.looseObject({ filename: z.string().nullish() })),
    ),
  })
  .transform(({ sizes, ...rest }) => ({
    ...rest,
    sizes: Object.entries(sizes).flatMap(([name, size]) => {
      const parsed = file.safeParse(size);
      return parsed.success ? [{ name, ...parsed.data }] : [];
    }),
  }));
export type MediaFile = z.output<typeof mediaFile>;

/** A file's name as people see it. */
export const shownName = ({
  originalName,
  filename,
}: Pick<MediaFile, 'originalName' | 'filename'>): string => originalName ?? filename;
