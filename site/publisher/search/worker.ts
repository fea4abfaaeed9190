import type { DocumentCollection } from '@sxsh/content-types/collections';
import { buildBundle } from '../../search/index/bundle.ts';
import { writeBundle } from '../../search/index/bundle-folder.ts';
import type { AttachedFile } from '../../search/index/attached-text.ts';
import { searchRecord } from '../../search/index/documents.ts';
import type { Member } from '../store/search-records.ts';
import type { StoredDocument } from '../../src/content/reader.ts';
import { attachmentsOf } from '../store/search-attachments.ts';
import { openStore, type Store } from '../store/store.ts';

export type SearchWork = { storeFile: string; outputFolder: string; members: Member[] };
export type SearchBundle = { bundle: string; documents: Record<string, number> };

/** Builds one bundle of the documents it is told, as the store has them, and ends. */
process.once('message', (work: SearchWork) => {
  void build(work).then((built) => process.send?.(built, () => process.disconnect()));
});
// The publisher is gone: its successor clears away what is half written.
process.once('disconnect', () => process.exit());

/** The files that a document attaches and that are public now, pictures and the like left out. */
const filesOf = ({ reader, fileTexts }: Store, media: readonly string[]): AttachedFile[] =>
  media
    .flatMap((id) => reader.media(id) ?? [])
    .filter(({ mimeType }) => !/^(?:image|audio|video)\//.test(mimeType))
    .map(({ form, path }) => {
      const { paragraphs = [], isScan = false } = fileTexts.of(path) ?? {};
      return { form, paragraphs, isScan };
    });

async function build({ storeFile, outputFolder, members }: SearchWork): Promise<SearchBundle> {
  const store = openStore(storeFile, { readOnly: true });
  const documents = function* () {
    for (const { collection, id } of members) {
      const document = store.documents.read(collection, id);
      const record =
        document &&
        searchRecord(
          document as StoredDocument<DocumentCollection>,
          store.reader,
          filesOf(store, attachmentsOf(document)),
        );
      // It may have gone since the list was made.
      if (record) yield record;
    }
  };
  const { bundle, documents: counts } = await writeBundle(
    outputFolder,
    await buildBundle(documents()),
  );
  store.close();
  return { bundle, documents: counts };
}
