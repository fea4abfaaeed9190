import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { stroke } from './fold.ts';
import { readableFragment } from './fragment.ts';
import { recordHtml, type SearchDocument } from './record.ts';

export type BundleFile = { path: string; content: Uint8Array };
export type Bundle = {
  files: BundleFile[];
  /** Names the content: the same documents give the same bundle. */
  hash: string;
  /** How many documents of each language. */
  documents: Record<string, number>;
  /** Fragment files by the address of their document. */
  fragments: Record<string, string>;
};

/** What a page needs of Pagefind's output: not its own interfaces, which the portal does not use. */
const isNeeded = (path: string) =>
  !/(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight)/.test(path);

function failOn(errors: string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed ${doing}: ${errors.join('; ')}`);
}

/** Builds the search bundle of all documents; withdrawn ones are left out whoever passes them. */
export async function buildBundle(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
): Promise<Bundle> {
  const { errors, index } = await createIndex({ includeCharacters: stroke });
  failOn(errors, 'to start');
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    const counts: Record<string, number> = {};
    for await (const entry of documents) {
      if (entry.document.withdrawn) continue;
      const { language } = entry.document.form;
      const added = await index.addHTMLFile({ url: entry.address, content: recordHtml(entry) });
      failOn(added.errors, `at ${entry.address}`);
      counts[language] = (counts[language] ?? 0) + 1;
    }
    const made = await index.getFiles();
    failOn(made.errors, 'to write');
    return collect(made.files, counts);
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Pagefind compresses its index but not its scripts, which are most of what a first search waits for. */
function withTwins(file: BundleFile): BundleFile[] {
  if (!file.path.endsWith('.js')) return [file];
  const { path, content } = file;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return [
    file,
    { path: `${path}.br`, content: brotliCompressSync(content, { params }) },
    { path: `${path}.gz`, content: gzipSync(content) },
  ];
}

function collect(made: BundleFile[], documents: Record<string, number>): Bundle {
  const fragments: Record<string, string> = {};
  const hash = createHash('sha256');
  const files = made
    .filter(({ path }) => isNeeded(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => {
      if (!path.endsWith('.pf_fragment')) return { path, content };
      const fragment = readableFragment(content);
      fragments[fragment.address] = path;
      return { path, content: fragment.content };
    });
  for (const { path, content } of files) hash.update(`${path}\0`).update(content);
  const name = hash.digest('hex').slice(0, 16);
  return { files: files.flatMap(withTwins), hash: name, documents, fragments };
}
