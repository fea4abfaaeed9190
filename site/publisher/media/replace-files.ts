import type { MediaFileRow } from '../store/media-files.ts';
import type { Store } from '../store/store.ts';

const nameOf = ({ filename, path }: MediaFileRow) => `${filename} ${path}`;

/**
 * Sets the public files of a document of the media library; search reads anew what shows it, when they are others
 * than before. Gives whether they are. Call it inside a transaction.
 */
export function replaceFiles(store: Store, id: string, rows: readonly MediaFileRow[]): boolean {
  const before = new Set(store.mediaFiles.of(id).map(nameOf));
  store.mediaFiles.replace(id, rows);
  store.attached.want(id);
  const isSame = before.symmetricDifference(new Set(rows.map(nameOf))).size === 0;
  if (!isSame) store.search.noteFile(id);
  return !isSame;
}
