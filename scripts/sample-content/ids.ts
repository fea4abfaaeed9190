import { createHash } from 'node:crypto';
import type { Key } from './document.ts';

/** 1 September 2025, the time in every id: the documents of the sample sort together, before later ones. */
const madeAt = Date.UTC(2025, 8, 1);

/**
 * The id of a document of the sample content: a UUID of version 7, as the CMS makes them, whose random
 * part comes from the key. The same on every machine, so that a load can be repeated and resumed.
 */
export function idOf(key: Key): string {
  const bytes = createHash('sha256').update(key).digest().subarray(0, 16);
  bytes.writeUIntBE(madeAt, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
