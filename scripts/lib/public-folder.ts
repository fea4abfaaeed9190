import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The bytes a reader would see: twins and Pagefind's own files are compressed. */
const readable = (file: string): Buffer => {
  const bytes = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(bytes);
  return isGzip(bytes) ? gunzipSync(bytes) : bytes;
};

/** Every file under a folder whose name or (decompressed) content has the string. */
export const filesWith = (folder: string, needle: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => file.includes(needle) || readable(file).includes(needle));
