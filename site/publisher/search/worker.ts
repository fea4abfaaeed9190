import { parentPort, workerData } from 'node:worker_threads';
import { rebuildSearch, searchDocuments } from '../../search/index.ts';
import { openStore } from '../store/store.ts';

export type SearchWork = {
  storeFile: string;
  outputFolder: string;
  /** How long a replaced bundle stays (milliseconds); an hour unless told. */
  keepFor?: number;
};

/** Builds the search bundle from the content store beside the publisher's own thread, and ends. */
const { storeFile, outputFolder, keepFor } = workerData as SearchWork;
const store = openStore(storeFile, { readOnly: true });
const { documents } = await rebuildSearch({
  documents: searchDocuments(store.reader),
  outputFolder,
  ...(keepFor !== undefined && { keepFor }),
});
store.close();
parentPort?.postMessage(Object.values(documents).reduce((sum, count) => sum + count, 0));
