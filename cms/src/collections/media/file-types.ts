/** The types of each kind, with the extensions a file of that type may be stored under. */
const kinds = {
  picture: {
    'image/jpeg': ['jpg', 'jpeg'],
    'image/png': ['png'],
    'image/webp': ['webp'],
    'image/avif': ['avif'],
  },
  sound: {
    'audio/mpeg': ['mp3'],
    'audio/wav': ['wav'],
    'audio/x-wav': ['wav'],
    'audio/vnd.wave': ['wav'],
    'audio/mp4': ['m4a', 'mp4'],
    'audio/x-m4a': ['m4a'],
  },
  film: { 'video/mp4': ['mp4', 'm4v', 'm4a'], 'video/webm': ['webm'] },
  caption: { 'text/vtt': ['vtt'] },
  document: {
    'application/pdf': ['pdf'],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
    // Some programs write DOCX and XLSX in an order that looks like any ZIP.
    'application/zip': ['zip', 'docx', 'xlsx'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;
export type FileKind = keyof typeof kinds;

type FileType = { kind: FileKind; extensions: readonly string[] };
const types = new Map<string, FileType>();
for (const kind of Object.keys(kinds) as FileKind[])
  for (const [type, extensions] of Object.entries<readonly string[]>(kinds[kind]))
    types.set(type, { kind, extensions });

/** Every type the media library takes. SVG, HTML and XML are absent: they can carry scripts. */
export const allowedTypes: string[] = [...types.keys()];

/** The kind of a MIME type; undefined for one we do not take. */
export const kindOf = (mimeType: string): FileKind | undefined => types.get(mimeType)?.kind;

/** Whether a file of this type may have this extension (without the dot, lower case). */
export const isExtensionOf = (mimeType: string, extension: string): boolean =>
  types.get(mimeType)?.extensions.includes(extension) ?? false;
