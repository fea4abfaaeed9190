import path from 'node:path';
import { shownName } from '@sxsh/content-types/media-file';
import { tags } from '@sxsh/content-types/tags';
import type { FileText } from '../../store/file-texts.ts';
import { priorities } from '../../store/pages.ts';
import type { Store } from '../../store/store.ts';
import { childProcess, EndedWithoutAnswer, type Limits } from '../child-process.ts';
import { limits } from './limits.ts';
import { textForm } from './read-file.ts';
import type { ReadAnswer, ReadWork } from './worker.ts';

/** So long (milliseconds) texts that are read wait for others before records are made of them. */
const gather = 30_000;

const isReadable = (filename: string): boolean => /\.(?:pdf|docx)$/i.test(filename);

type Options = { store: Store; publicDir: string; limits?: Limits | undefined };

/**
 * Reads the text of the files that public documents attach, one file after the other, in a process of its own. What
 * cannot be read is said once, and not tried again before it is another file.
 */
export function attachedTexts(options: Options, warn: (line: string) => void) {
  const { store, publicDir } = options;
  const { attached, fileTexts } = store;
  const reader = childProcess<ReadWork, ReadAnswer>(
    new URL('./worker.ts', import.meta.url),
    options.limits ?? limits,
  );
  let isStopped = false;
  let recorded = performance.now();

  const read = async (file: string): Promise<ReadAnswer> => {
    try {
      return await reader.run({ file });
    } catch (error) {
      // Something other than the file was at fault.
      if (isStopped || !(error instanceof EndedWithoutAnswer)) throw error;
      const fault = error.isLate ? 'đọc quá lâu' : 'bộ đọc tệp bị ngắt';
      return { paragraphs: [], isScan: false, fault };
    }
  };

  const keep = (media: string, address: string, text: FileText): void =>
    store.transaction(() => {
      const row = store.mediaFiles.of(media).find((one) => one.path === address);
      // It may have gone, or become another, meanwhile.
      if (!row) return;
      fileTexts.put(address, text, textForm);
      store.mediaFiles.forgetRead();
      attached.markRead(media);
      if (text.isScan !== (row.isScan ?? false))
        store.pages.invalidate(store.pages.withTags([tags.document(media)]), priorities.listing);
    });

  const readOne = async (media: string): Promise<void> => {
    const file = store.reader.media(media);
    if (!file || !isReadable(file.form.filename) || attached.documentsOf(media).length === 0) {
      attached.drop(media);
      return;
    }
    if (fileTexts.of(file.path)?.form === textForm) {
      attached.markRead(media);
      return;
    }
    const text = await read(path.join(publicDir, file.path));
    if ('isMissing' in text) {
      // It is asked for again when it is back.
      attached.drop(media);
      return;
    }
    keep(media, file.path, text);
    if (text.fault !== undefined)
      warn(
        `không đọc được chữ trong tệp ${shownName(file.form)} (${file.path}): ${text.fault}. Tệp vẫn tải về được; tìm kiếm chỉ biết tên tệp.`,
      );
  };

  /** Has records made of what was read; false when nothing was. */
  const record = (): boolean => {
    const read = attached.read();
    recorded = performance.now();
    store.transaction(() => {
      for (const media of read) {
        store.search.noteAttached(media);
        attached.drop(media);
      }
    });
    return read.length > 0;
  };

  return {
    /** Reads every file again where the way of reading is another one than before. Call it at start. */
    adopt(): void {
      if (store.facts.get('text form') === textForm) return;
      store.transaction(() => {
        attached.wantAll();
        store.facts.set('text form', textForm);
      });
    },
    /** Reads the next file, or has records made of what was read; false when there is nothing to do. */
    async step(): Promise<boolean> {
      const wanted = attached.nextWanted();
      const isTime = wanted === undefined || performance.now() - recorded > gather;
      if (isTime && record()) return true;
      if (wanted === undefined) return false;
      await readOne(wanted);
      return true;
    },
    stop(): void {
      isStopped = true;
      reader.stop();
    },
  };
}
