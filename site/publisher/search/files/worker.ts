import type { FileText } from '../../store/file-texts.ts';
import { readFile } from './read-file.ts';

export type ReadWork = { file: string };
export type ReadAnswer = FileText | { isMissing: true };

/** Reads the file it is told, and ends. */
process.once('message', ({ file }: ReadWork) => {
  void readFile(file)
    .catch((error: unknown): ReadAnswer => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return { isMissing: true };
    })
    .then((answer) => process.send?.(answer, () => process.exit()));
});
process.once('disconnect', () => process.exit());
