import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Bundle, BundleFile } from './bundle.ts';
import { staging } from './portal-file.ts';

const bundles = 'pagefind';
/** Fragment files by address, so that a removal need not open every fragment. */
const fragmentList = 'fragments.json';
/** What the manifest says of a bundle besides its documents. */
const aboutFile = 'about.json';

const writeInto = async (folder: string, { path, content }: BundleFile, flag: 'w' | 'wx') => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content, { flag }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
};

/** Whether a bundle lies in the output folder, by its folder within the portal. */
export const isBundleThere = (outputFolder: string, bundle: string): Promise<boolean> =>
  stat(join(outputFolder, bundle)).then(
    () => true,
    () => false,
  );

/** Writes files out of readers' sight and moves them in whole; gives their folder within the portal. */
async function writeFolder(
  outputFolder: string,
  name: string,
  files: readonly BundleFile[],
): Promise<string> {
  const folder = `${bundles}/${name}/`;
  const target = join(outputFolder, folder);
  const isThere = await isBundleThere(outputFolder, folder);
  const into = isThere ? target : join(outputFolder, staging, name);
  if (!isThere) await rm(into, { recursive: true, force: true });
  for (const file of files) await writeInto(into, file, isThere ? 'wx' : 'w');
  if (!isThere) {
    await mkdir(join(outputFolder, bundles), { recursive: true });
    await rename(into, target);
  }
  return folder;
}

/** Where a bundle lies within the portal, and what readers need beside it. */
export type WrittenBundle = Pick<Bundle, 'documents' | 'entry'> & {
  /** `pagefind/<hash>/` */
  bundle: string;
  program: string;
};

/**
 * Writes a bundle, and Pagefind's program where it is not there yet. A bundle that is there already has the same
 * content and is only mended, where a removal took a fragment of a document that has come back.
 */
export async function writeBundle(outputFolder: string, made: Bundle): Promise<WrittenBundle> {
  const name = `program-${made.program.hash}`;
  const program = await writeFolder(outputFolder, name, made.program.files);
  const about = { program, entry: made.entry };
  const beside = Object.entries({ [fragmentList]: made.fragments, [aboutFile]: about }).map(
    ([path, value]) => ({ path, content: Buffer.from(JSON.stringify(value)) }),
  );
  const bundle = await writeFolder(outputFolder, made.hash, [...made.files, ...beside]);
  return { ...about, bundle, documents: made.documents };
}

const about = z.object({ program: z.string(), entry: z.unknown() });

/** What readers need beside a bundle that was written. */
export const aboutBundle = async (outputFolder: string, bundle: string) =>
  about.parse(JSON.parse(await readFile(join(outputFolder, bundle, aboutFile), 'utf8')));

const namesIn = (outputFolder: string): Promise<string[]> =>
  readdir(join(outputFolder, bundles)).catch(() => []);

const fragmentsIn = async (outputFolder: string, bundle: string) =>
  JSON.parse(await readFile(join(outputFolder, bundle, fragmentList), 'utf8')) as Record<
    string,
    string
  >;

/** The names in a bundle of the documents with these addresses: `vi_1a2b3c4`. Rejects when the bundle is lost. */
export async function namesInBundle(
  outputFolder: string,
  bundle: string,
  addresses: readonly string[],
): Promise<string[]> {
  if (addresses.length === 0) return [];
  const fragments = await fragmentsIn(outputFolder, bundle);
  return addresses.flatMap((address) => {
    const file = fragments[address];
    return file === undefined ? [] : [basename(file, '.pf_fragment')];
  });
}

/** Deletes the text of documents from bundles: the given ones, or all that lie there. */
export async function deleteFragments(
  outputFolder: string,
  addresses: readonly string[],
  folders?: readonly string[],
): Promise<void> {
  const all = folders ?? (await namesIn(outputFolder)).map((name) => `${bundles}/${name}/`);
  for (const folder of all) {
    const fragments = await fragmentsIn(outputFolder, folder).catch(
      (): Record<string, string> => ({}),
    );
    for (const address of addresses) {
      const file = fragments[address];
      if (file) await rm(join(outputFolder, folder, file), { force: true });
    }
  }
}

/** Marks a bundle as replaced at this moment. */
export async function retire(outputFolder: string, bundle: string): Promise<void> {
  const now = new Date();
  await utimes(join(outputFolder, bundle), now, now).catch(() => undefined);
}

/**
 * Removes bundles, and programs, that are not current: those replaced more than `keepFor` milliseconds ago (readers who
 * opened search before go on with them for that long) and, so that many changes in a row do not fill the
 * disk, all but the `most` replaced last.
 */
export async function removeReplaced(
  outputFolder: string,
  current: readonly string[],
  { keepFor, most = 20 }: { keepFor: number; most?: number },
): Promise<void> {
  const parent = join(outputFolder, bundles);
  const replaced: { name: string; at: number }[] = [];
  for (const name of await namesIn(outputFolder))
    if (!current.includes(`${bundles}/${name}/`))
      replaced.push({ name, at: (await stat(join(parent, name))).mtimeMs });
  replaced.sort((a, b) => b.at - a.at);
  for (const [index, { name, at }] of replaced.entries())
    if (index >= most || Date.now() - at >= keepFor)
      await rm(join(parent, name), { recursive: true, force: true });
}
