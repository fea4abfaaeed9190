const kinds = {
  picture: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  sound: ['audio/mpeg', 'audio/wav', 'audio/x-wav', 'audio/vnd.wave', 'audio/mp4', 'audio/x-m4a'],
  film: ['video/mp4', 'video/webm'],
  caption: ['text/vtt'],
  document: [
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/zip',
  ],
} as const;
export type FileKind = keyof typeof kinds;

/** Every type the media library takes. SVG, HTML and XML are absent: they can carry scripts. */
export const allowedTypes: string[] = Object.values(kinds).flat();

/** The kind of a MIME type; undefined for one we do not take. */
export const kindOf = (mimeType: string): FileKind | undefined =>
  (Object.keys(kinds) as FileKind[]).find((kind) =>
    (kinds[kind] as readonly string[]).includes(mimeType),
  );
