import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PublishedForm } from '@sxsh/content-types/published-forms';
import { cuesOf } from '@sxsh/content-types/web-vtt';
import type { CmsClient } from '../intake/cms-client.ts';
import { removeFile } from '../release/files.ts';
import type { MediaFileRow } from '../store/media-files.ts';
import type { Store } from '../store/store.ts';

export type FilesOptions = {
  store: Store;
  cms: CmsClient;
  publicDir: string;
  /** Called after a file has come into the public folder; see `ReleaseOptions`. */
  checkpoint?: (step: string) => void;
};

/** A fault of this machine's disk, not of what the CMS sends. */
const isLocal = (error: unknown) => error instanceof Error && 'syscall' in error;

/** Writes what the CMS sends, down to the disk, and gives its hash; undefined when it did not come whole. */
async function download(
  body: ReadableStream<Uint8Array>,
  staged: string,
): Promise<string | undefined> {
  await mkdir(path.dirname(staged), { recursive: true });
  const hash = createHash('sha256');
  const digest = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(
      Readable.fromWeb(body as never),
      digest,
      createWriteStream(staged, { flush: true }),
    );
  } catch (error) {
    if (isLocal(error)) throw error;
    return undefined;
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Brings one stored file into the public folder under a name made of its content, so that it can be kept
 * by browsers for ever; gives its address, or undefined when the CMS does not have the whole file.
 */
async function copyFile(
  { cms, store, publicDir, checkpoint }: FilesOptions,
  filename: string,
): Promise<string | undefined> {
  const body = await cms.file(filename);
  if (!body) return undefined;
  const staged = path.join(publicDir, '.staging', 'media', filename);
  const hash = await download(body, staged);
  if (hash === undefined) return undefined;
  const address = `/media/${hash}/${filename}`;
  // Until a page shows it, it is what a crash would leave behind.
  store.mediaFiles.expectLeftover(address);
  await mkdir(path.dirname(path.join(publicDir, address)), { recursive: true });
  await rename(staged, path.join(publicDir, address));
  checkpoint?.(`copied ${address}`);
  return address;
}

/** More than the captions of a whole day (bytes). */
const longestCaptions = 2_000_000;

/** What a copied file has to tell besides its address: the cues of captions, for pages and search. */
async function contentOf(
  publicDir: string,
  address: string,
  { mimeType, filesize }: { mimeType: string; filesize: number },
): Promise<Pick<MediaFileRow, 'cues'>> {
  if (mimeType !== 'text/vtt' || filesize > longestCaptions) return {};
  return { cues: cuesOf(await readFile(path.join(publicDir, address), 'utf8')) };
}

/** What names one state of a file: the same name and version need no second copy. */
const versionOf = (form: PublishedForm<'media'>, file: { filesize: number }) =>
  `${form.updatedAt} ${file.filesize}`;

/**
 * Copies a media document's file and renditions as far as they are not there yet; gives those that are
 * public and the names of those that the CMS does not have. One of these stays as it was, when it was.
 */
export async function copyFilesOf(
  options: FilesOptions,
  form: PublishedForm<'media'>,
): Promise<{ rows: MediaFileRow[]; missing: string[] }> {
  const known = new Map(options.store.mediaFiles.of(form.id).map((row) => [row.filename, row]));
  const rows: MediaFileRow[] = [];
  const missing: string[] = [];
  for (const file of [form, ...form.sizes]) {
    const { filename } = file;
    const version = versionOf(form, file);
    const old = known.get(filename);
    if (old?.version === version) {
      rows.push(old);
      continue;
    }
    const address = await copyFile(options, filename);
    if (address !== undefined) {
      const content = await contentOf(options.publicDir, address, file);
      rows.push({ filename, path: address, version, ...content });
    } else {
      missing.push(filename);
      const isThere =
        old &&
        (await access(path.join(options.publicDir, old.path)).then(
          () => true,
          () => false,
        ));
      if (isThere) rows.push(old);
    }
  }
  return { rows, missing };
}

/** Deletes the files that no public page shows any more. Call it when no page waits to be rendered. */
export async function removeLeftovers({ store, publicDir }: FilesOptions): Promise<void> {
  for (const address of store.mediaFiles.leftovers()) {
    await removeFile(publicDir, address.slice(1));
    store.mediaFiles.removed(address);
  }
}
