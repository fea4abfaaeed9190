import type { DefaultServerCellComponentProps } from 'payload';
import { fileSize } from './file-size.ts';

/** A file's size in the list of files. */
export function FileSizeCell({ cellData }: DefaultServerCellComponentProps) {
  return typeof cellData === 'number' ? fileSize(cellData) : null;
}
