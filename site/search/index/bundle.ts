import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minutesOf, toColumns, type DocumentFacts } from '../facts-file.ts';
import { addressIn, fragmentFile } from './fragment.ts';
import { cut, type Cut, type SearchRecord } from './record.ts';

export type BundleFile = { path: string; content: Uint8Array };
export type Bundle = {
  files: BundleFile[];
  /** Names the content: the same documents give the same bundle. */
  hash: string;
  /** How many documents of each language. */
  documents: Record<string, number>;
  /** Fragment files by the address of their document. */
  fragments: Record<string, string>;
  /** What Pagefind's program reads first of a bundle. */
  entry: unknown;
  /** Pagefind's program, the same for every bundle. */
  program: Program;
};
export type Program = { files: BundleFile[]; hash: string };

/** Pagefind's program for readers; it also writes interfaces and a worker, which the portal does not use. */
const isProgram = (path: string) => /^(?:pagefind\.js|wasm\.[\w-]+\.pagefind)$/.test(path);
const isIndex = (path: string) => /\.pf_(?:index|meta)$/.test(path);
const entryFile = 'pagefind-entry.json';

function failOn(errors: string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed ${doing}: ${errors.join('; ')}`);
}

type Indexed = { record: SearchRecord } & Omit<Cut, 'tokens'>;

/** Builds the search bundle of records; of two with one address the later counts. */
export async function buildBundle(
  records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>,
): Promise<Bundle> {
  const { errors, index } = await createIndex();
  failOn(errors, 'to start');
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    const indexed = new Map<string, Indexed>();
    for await (const record of records) {
      const { tokens, ...its } = cut(record);
      const html = `<!doctype html><html lang="${record.language}"><body data-pagefind-body>${tokens.join(' ')}</body></html>`;
      const added = await index.addHTMLFile({ url: record.address, content: html });
      failOn(added.errors, `at ${record.address}`);
      indexed.set(record.address, { record, ...its });
    }
    const made = await index.getFiles();
    failOn(made.errors, 'to write');
    return collect(made.files, indexed);
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Pagefind compresses its index but not its script; our facts are plain JSON too. */
function withTwins(file: BundleFile): BundleFile[] {
  if (!/\.js(?:on)?$/.test(file.path)) return [file];
  const { path, content } = file;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return [
    file,
    { path: `${path}.br`, content: brotliCompressSync(content, { params }) },
    { path: `${path}.gz`, content: gzipSync(content) },
  ];
}

/** A name for what files hold. */
function nameOf(files: readonly BundleFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(`${path}\0`).update(content);
  return hash.digest('hex').slice(0, 16);
}

/** Files named after a language and an id: `fragment/vi_1a2b3c4.pf_fragment`. */
const fragmentName = /^fragment\/([a-z-]+)_(\w+)\.pf_fragment$/;

function collect(made: BundleFile[], indexed: ReadonlyMap<string, Indexed>): Bundle {
  const fragments: Record<string, string> = {};
  const facts: Record<string, DocumentFacts[]> = {};
  const files: BundleFile[] = [];
  const program: BundleFile[] = [];
  let entry: unknown;
  for (const { path, content } of made.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const [, language, id] = fragmentName.exec(path) ?? [];
    if (language === undefined || id === undefined) {
      if (isIndex(path)) files.push({ path, content });
      if (isProgram(path)) program.push({ path, content });
      if (path === entryFile) entry = JSON.parse(Buffer.from(content).toString('utf8'));
      continue;
    }
    const address = addressIn(content);
    const its = indexed.get(address);
    if (!its) throw new Error(`Pagefind wrote a document that it was not given: ${address}`);
    const { record, content: words, ends, spots } = its;
    const { title, date, kindLabel: kind, filters, picture } = record;
    fragments[address] = path;
    (facts[language] ??= []).push({ id, ends, date: minutesOf(date), filters });
    const fragment = fragmentFile({
      url: address,
      title,
      content: words,
      date,
      kind,
      picture,
      ...(spots.length > 0 && { spots }),
    });
    files.push({ path, content: fragment });
  }
  for (const [language, its] of Object.entries(facts))
    files.push({
      path: `facts.${language}.json`,
      content: Buffer.from(JSON.stringify(toColumns(its))),
    });
  return {
    files: files.flatMap(withTwins),
    hash: nameOf(files),
    documents: Object.fromEntries(Object.entries(facts).map(([name, its]) => [name, its.length])),
    fragments,
    entry,
    // Which languages' parts come with it differs from bundle to bundle: the script names it.
    program: {
      files: program.flatMap(withTwins),
      hash: nameOf(program.filter(({ path }) => path.endsWith('.js'))),
    },
  };
}
