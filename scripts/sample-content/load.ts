import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isGlobal, type GlobalSlug } from '@sxsh/content-types/collections';
import type { BasePayload, File, TypedUser } from 'payload';
import { mimeTypeOf } from '../lib/mime-type.ts';
import { collectionOf, type Key, type SampleDocument } from './document.ts';
import { idOf } from './ids.ts';
import { resolve } from './resolve.ts';

type Options = {
  /** The folder of the files that media documents name. */
  files: string;
  say: (line: string) => void;
};

/** Payload's types go by collection; the sample content's are checked by its own test. */
type AnyCollection = 'media';

/**
 * Who sets the globals. Payload checks the pictures of a global with access control even where the Local
 * API says otherwise (3.90), so that without a user none may be read.
 */
const administrator = {
  collection: 'users',
  id: '00000000-0000-7000-8000-000000000000',
  role: 'administrator',
} as unknown as TypedUser;

const globalOf = (document: SampleDocument): GlobalSlug | undefined => {
  const slug = document.key.replace(/^globals\//, '');
  return isGlobal(slug) ? slug : undefined;
};

async function isThere(payload: BasePayload, document: SampleDocument): Promise<boolean> {
  const slug = globalOf(document);
  if (slug) {
    const found: { createdAt?: unknown } = await payload.findGlobal({ slug, depth: 0 });
    return Boolean(found.createdAt);
  }
  const { totalDocs } = await payload.count({
    collection: collectionOf(document.key as Key) as AnyCollection,
    where: { id: { equals: idOf(document.key as Key) } },
    trash: true,
  });
  return totalDocs > 0;
}

async function fileOf(name: string, folder: string): Promise<File> {
  const data = await readFile(path.join(folder, name));
  return { name, data, mimetype: mimeTypeOf(name), size: data.length };
}

async function write(
  payload: BasePayload,
  document: SampleDocument,
  { files, isNew }: { files: string; isNew: boolean },
): Promise<void> {
  const data = resolve(document, idOf);
  const slug = globalOf(document);
  if (slug) {
    await payload.updateGlobal({ slug, data, depth: 0, user: administrator });
    return;
  }
  const collection = collectionOf(document.key as Key) as AnyCollection;
  const id = idOf(document.key as Key);
  const file = document.file ? { file: await fileOf(document.file, files) } : {};
  if (isNew)
    await payload.create({ collection, data: { ...data, id } as never, depth: 0, ...file });
  else await payload.update({ collection, id, data, depth: 0, ...file });
}

/**
 * Writes the sample content through Payload's Local API, with the CMS's own hooks, in the order given.
 * What is there already is left alone, so a load can be repeated and goes on where it was killed; the
 * document that was being written then may be half there (SQLite runs without transactions), so the last
 * one found is written again.
 *
 * @returns how many documents were written
 */
export async function load(
  payload: BasePayload,
  documents: SampleDocument[],
  { files, say }: Options,
): Promise<number> {
  const found: boolean[] = [];
  for (const document of documents) found.push(await isThere(payload, document));
  if (!found.includes(false)) return 0;
  const last = found.lastIndexOf(true);
  const todo = documents.filter((_, index) => !found[index] || index === last);
  for (const [index, document] of todo.entries()) {
    say(`${index + 1}/${todo.length} ${document.key}`);
    try {
      await write(payload, document, { files, isNew: !found[documents.indexOf(document)] });
    } catch (error) {
      throw new Error(`Không nạp được ${document.key}: ${reasonOf(error)}`, { cause: error });
    }
  }
  return todo.length;
}

/** The message of an error with the fields that Payload's validation names. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { errors } =
    (error as { data?: { errors?: { path: string; message: string }[] } }).data ?? {};
  const fields = errors?.map(({ path: field, message }) => `${field}: ${message}`).join('; ');
  return fields ? `${error.message} (${fields})` : error.message;
}
