import { childProcess } from './child-process.ts';
import type { SearchBundle, SearchWork } from './worker.ts';

/** Builds bundles, one at a time, beside the publisher. */
export const buildProcess = () =>
  childProcess<SearchWork, SearchBundle>(new URL('./worker.ts', import.meta.url));
