import type { Language } from '@sxsh/content-types/language';
import { factsFile, fromColumns, type DocumentFacts } from '../facts-file.ts';
import type { Fragment } from '../fragment.ts';
import type { Manifest } from '../manifest.ts';
import type { ReadPartition } from '../titles/lookup.ts';
import type { Bundle } from './scope.ts';
import { shardOf, type Pagefind } from './shard.ts';

type Program = {
  createInstance(options: { basePath: string; noWorker: true }): Pagefind;
};

/** How long the program may take to start (milliseconds) before the search is said not to work. */
const patience = 15_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('search did not start in time')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The JSON of a gzipped file that is served as it is. */
async function unpacked(response: Response): Promise<unknown> {
  const stream = response.body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}

export type Source = {
  manifest: Manifest;
  language: Language;
  /** The portal's own address: what folders of the manifest are within. */
  root: string;
  /** Reads a file of the portal; rejects nothing but a broken line. */
  read: (address: string) => Promise<Response>;
  /** Loads Pagefind's program from its address. */
  load: (address: string) => Promise<unknown>;
  /** Called when a part of the index is no longer there: the manifest has become too old. */
  lost?: () => void;
};

/** Reads the files that titles are looked up in. */
export const titlesReader =
  ({ root, read }: Pick<Source, 'root' | 'read'>): ReadPartition =>
  async (address) => {
    // They add to what the bundles give: a search goes on without them.
    const response = await read(root + address).catch(() => undefined);
    return response?.ok ? unpacked(response) : undefined;
  };

/**
 * Makes the bundles of a language ready to be opened. Takes over `fetch` of the thread it runs in, and a stand-in
 * for its document: Pagefind's program fetches its WebAssembly and an entry file anew for every bundle, and takes
 * the language from a page. So run it in a thread of its own.
 */
export function bundlesOf({ manifest, language, root, read, load, lost }: Source): Bundle[] {
  const programFolder = `${root}${manifest.program}`;
  const entries = new Map(
    manifest.bundles.map(({ bundle, entry }) => [`${root}${bundle}pagefind-entry.json`, entry]),
  );
  const wasm = new Map<string, Promise<ArrayBuffer>>();
  const once = (name: string) => {
    const before = wasm.get(name);
    if (before) return before;
    const bytes = read(programFolder + name).then((response) => response.arrayBuffer());
    bytes.catch(() => wasm.delete(name));
    wasm.set(name, bytes);
    return bytes;
  };
  Object.assign(globalThis, {
    document: {
      currentScript: null,
      querySelector: () => ({ getAttribute: () => language }),
    },
    fetch: async (input: string) => {
      const address = input.replace(/\?.*$/, '');
      const entry = entries.get(address);
      if (entry !== undefined) return Response.json(entry);
      const program = /wasm\.[\w-]+\.pagefind$/.exec(address);
      if (program) return new Response(await once(program[0]));
      const response = await read(address);
      // Pagefind takes what it cannot read for empty.
      if (response.status === 404) lost?.();
      return response;
    },
  });
  const program = load(`${programFolder}pagefind.js`) as Promise<Program>;
  program.catch(() => undefined);

  // Instances that are made before the last one is ready break each other's memory.
  let ready: Promise<unknown> = Promise.resolve();
  const instanceOf = (basePath: string): Promise<Pagefind> => {
    const instance = ready.then(async () => {
      const pagefind = (await program).createInstance({ basePath, noWorker: true });
      // A search needs the whole of it, so it is ready after one.
      await inTime(pagefind.search(''));
      return pagefind;
    });
    ready = instance.catch(() => undefined);
    return instance;
  };

  return manifest.bundles.flatMap(({ bundle, documents, dead }) => {
    const count = documents[language];
    if (!count) return [];
    const folder = `${root}${bundle}`;
    const gone = new Set(dead.filter((name) => name.startsWith(`${language}_`)));
    const isThere = ({ id }: DocumentFacts) => !gone.has(`${language}_${id}`);
    const fragment = async (id: string): Promise<Fragment | undefined> => {
      const response = await read(`${folder}fragment/${language}_${id}.pf_fragment`);
      if (response.status === 404) return undefined;
      return (await unpacked(response)) as Fragment;
    };
    const factsOf = async () => {
      const response = await read(`${folder}facts.${language}.json`);
      if (response.status === 404) lost?.();
      return fromColumns(factsFile.parse(await response.json())).filter(isThere);
    };
    const open = async () => {
      const [pagefind, facts] = await Promise.all([instanceOf(folder), factsOf()]);
      return shardOf(pagefind, facts, fragment);
    };
    let opened: ReturnType<typeof open> | undefined;
    return {
      documents: count - gone.size,
      open: () =>
        (opened ??= open().catch((error: unknown) => {
          opened = undefined;
          throw error;
        })),
    };
  });
}
