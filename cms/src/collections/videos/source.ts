import { hostedVideo } from '@sxsh/content-types/video';

type Video = { file?: unknown; link?: string | null };

/** A video has a file of its own or a link, and not both. */
export const fileOrLink = (_value: unknown, { data }: { data: unknown }): string | true => {
  const { file, link } = data as Video;
  return (
    Boolean(file) !== Boolean(link) || 'Chọn một tệp video, hoặc dán một liên kết (không cả hai).'
  );
};

/** A link has to lead to a host whose player the site knows. */
export const hostedLink = (value: string | null | undefined): string | true =>
  !value ||
  hostedVideo(value) !== undefined ||
  'Chỉ nhận liên kết của YouTube hoặc Vimeo, ví dụ https://www.youtube.com/watch?v=…';
