import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PublishedForm } from '@sxsh/content-types/published-forms';
import type { CmsClient } from '../intake/cms-client.ts';
import { removeFile } from '../release/files.ts';
import type { MediaFileRow } from '../store/media-files.ts';
import { priorities } from '../store/pages.ts';
import { tags } from '@sxsh/content-types/tags';
import type { Store } from '../store/store.ts';

type Options = {
  store: Store;
  cms: CmsClient;
  publicDir: string;
  warn: (line: string) => void;
};

/**
 * Brings one stored file into the public folder under a name made of its content, so that it can be kept
 * by browsers for ever; gives its address, or undefined when the CMS does not have the file.
 */
async function copyFile(
  { cms, publicDir }: Options,
  filename: string,
): Promise<string | undefined> {
  const body = await cms.file(filename);
  if (!body) return undefined;
  const staged = path.join(publicDir, '.staging', 'media', filename);
  await mkdir(path.dirname(staged), { recursive: true });
  const hash = createHash('sha256');
  const digest = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(body as never), digest, createWriteStream(staged));
  const address = `/media/${hash.digest('hex').slice(0, 16)}/${filename}`;
  await mkdir(path.dirname(path.join(publicDir, address)), { recursive: true });
  await rename(staged, path.join(publicDir, address));
  return address;
}

/** What names one state of a file: the same name and version need no second copy. */
const versionOf = (form: PublishedForm<'media'>, file: { filesize: number }) =>
  `${form.updatedAt} ${file.filesize}`;

async function copyAll(options: Options, id: string): Promise<MediaFileRow[]> {
  const { store, warn } = options;
  const form = store.documents.read('media', id)?.form as PublishedForm<'media'> | undefined;
  if (!form || !store.documents.isUsed(id)) return [];
  const known = new Map(store.mediaFiles.of(id).map((row) => [row.filename, row]));
  const rows: MediaFileRow[] = [];
  for (const file of [form, ...form.sizes]) {
    const version = versionOf(form, file);
    const old = known.get(file.filename);
    const address = old?.version === version ? old.path : await copyFile(options, file.filename);
    if (address) rows.push({ filename: file.filename, path: address, version });
    else warn(`tệp ${file.filename} không còn trong thư viện: trang dùng tệp này sẽ thiếu tệp`);
  }
  return rows;
}

/**
 * Makes public the files that came into use and marks those that fell out of it as leftovers, one
 * document of the media library after the other; the pages that show them are rendered afterwards.
 */
export async function copyQueuedFiles(options: Options): Promise<void> {
  const { store } = options;
  for (const id of store.mediaFiles.queued()) {
    const rows = await copyAll(options, id);
    store.transaction(() => {
      store.mediaFiles.replace(id, rows);
      store.pages.invalidate(store.pages.withTags([tags.document(id)]), priorities.listing);
    });
  }
}

/** Deletes the files that no public page shows any more. Call it when no page waits to be rendered. */
export async function removeLeftovers({ store, publicDir }: Omit<Options, 'cms' | 'warn'>) {
  for (const address of store.mediaFiles.leftovers()) {
    await removeFile(publicDir, address.slice(1));
    store.mediaFiles.removed(address);
  }
}
