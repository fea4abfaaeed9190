import { parentPort, workerData } from 'node:worker_threads';
import { rebuildSearch, searchDocuments } from '../../search/index.ts';
import { openStore } from '../store/store.ts';

export type SearchWork = { storeFile: string; outputFolder: string };

/** Builds the search bundle from the content store beside the publisher's own thread, and ends. */
const { storeFile, outputFolder } = workerData as SearchWork;
const store = openStore(storeFile, { readOnly: true });
const { documents } = await rebuildSearch({
  documents: searchDocuments(store.reader),
  outputFolder,
});
store.close();
parentPort?.postMessage(Object.values(documents).reduce((sum, count) => sum + count, 0));
