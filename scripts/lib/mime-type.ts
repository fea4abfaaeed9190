import path from 'node:path';

const types: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.vtt': 'text/vtt',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The media type of a sample file by its extension; throws for one that the sample content does not use. */
export function mimeTypeOf(file: string): string {
  const type = types[path.extname(file).toLowerCase()];
  if (!type) throw new Error(`No media type known for ${file}`);
  return type;
}
