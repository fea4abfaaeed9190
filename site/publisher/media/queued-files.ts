import { tags } from '@sxsh/content-types/tags';
import type { PublishedForm } from '@sxsh/content-types/published-forms';
import type { MediaFileRow } from '../store/media-files.ts';
import { priorities } from '../store/pages.ts';
import { copyFilesOf, type FilesOptions } from './copy-files.ts';
import { missingMessage } from './missing-files.ts';

type Options = FilesOptions & {
  /** The time of a report, and of the next attempt at a file that is missing (ISO, UTC). */
  now: () => string;
  retryAt: () => string;
};

const nameOf = ({ filename, path }: MediaFileRow) => `${filename} ${path}`;

/** Says that a media document is public without its file, and has it looked at again. */
function report({ store, now, retryAt }: Options, id: string, missing: readonly string[]): void {
  store.standings.bringForward('media', id, retryAt());
  store.receipts.send({
    collection: 'media',
    document: id,
    time: store.standings.of('media', id)?.time ?? now(),
    state: 'failed',
    message: missingMessage(missing),
    at: now(),
    release: store.releases.last(),
  });
}

/**
 * Makes public the files of what came into the store without them (the first filling, a public folder
 * that was lost), and marks those that fell out of use as leftovers, one document of the media library
 * after the other; the pages that show them are rendered afterwards.
 */
export async function copyQueuedFiles(options: Options): Promise<void> {
  const { store } = options;
  for (const id of store.mediaFiles.queued()) {
    const form = store.documents.read('media', id)?.form as PublishedForm<'media'> | undefined;
    const { rows, missing } =
      form && store.documents.isUsed(id)
        ? await copyFilesOf(options, form)
        : { rows: [], missing: [] };
    store.transaction(() => {
      const before = new Set(store.mediaFiles.of(id).map(nameOf));
      const isSame = before.symmetricDifference(new Set(rows.map(nameOf))).size === 0;
      store.mediaFiles.replace(id, rows);
      store.attached.want(id);
      if (!isSame) {
        store.search.noteFile(id);
        store.pages.invalidate(store.pages.withTags([tags.document(id)]), priorities.listing);
      }
      if (missing.length > 0) report(options, id, missing);
    });
  }
}
