import { z } from 'zod';
import { documentFields, editorialFields } from './document.ts';
import { optional, reference, text } from './form.ts';
import { richText } from './rich-text.ts';

/** Hosting sites whose player we know how to embed after the viewer presses play. */
export const videoHosts = ['youtube', 'vimeo'] as const;
export type VideoHost = (typeof videoHosts)[number];

/** A hosted video, from the link an editor pastes; undefined when the host is unknown. */
export function hostedVideo(
  link: string,
): { host: VideoHost; videoId: string; embedUrl: string } | undefined {
  if (!URL.canParse(link)) return undefined;
  const { hostname, pathname, searchParams } = new URL(link);
  const site = hostname.replace(/^(www|m)\./, '');
  const youtube =
    site === 'youtu.be'
      ? pathname.slice(1)
      : site === 'youtube.com'
        ? (searchParams.get('v') ?? /^\/(?:shorts|embed)\/([\w-]+)/.exec(pathname)?.[1])
        : undefined;
  if (youtube && /^[\w-]{11}$/.test(youtube))
    return {
      host: 'youtube',
      videoId: youtube,
      embedUrl: `https://www.youtube-nocookie.com/embed/${youtube}`,
    };
  const vimeo = site === 'vimeo.com' ? /^\/(\d+)/.exec(pathname)?.[1] : undefined;
  if (vimeo)
    return { host: 'vimeo', videoId: vimeo, embedUrl: `https://player.vimeo.com/video/${vimeo}` };
  return undefined;
}

/** An own file or a link to a hosting site, with captions and a transcript. */
export const video = z
  .object({
    ...documentFields,
    ...editorialFields,
    file: optional(reference('media')),
    link: optional(z.url()),
    poster: optional(reference('media')),
    captions: optional(reference('media')),
    transcript: optional(text),
    /** Length in seconds. */
    durationSeconds: optional(z.number().int().positive()),
    description: optional(richText),
    translationOf: optional(reference('videos')),
  })
  .refine((value) => Boolean(value.file) !== Boolean(value.link), {
    message: 'a video has either a file or a link',
  });
export type Video = z.output<typeof video>;
