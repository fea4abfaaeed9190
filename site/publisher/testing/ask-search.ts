import path from 'node:path';
import { readManifest } from '../../search/index/manifest-file.ts';
import { openFolder } from '../../search/query/open-folder.ts';
import { readingsOf, wordings } from '../../search/query/readings.ts';
import { newest, search } from '../../search/query/scope.ts';
import { commonAbbreviations } from '../../search/words/glossary.ts';
import { readable } from '../../search/words/token.ts';
import { fragmentFiles, readFragment } from './fragments.ts';

async function found(publicDir: string, query: string): Promise<string[]> {
  const manifest = await readManifest(publicDir);
  if (!manifest) return [];
  const question = {
    readings: readingsOf(query, wordings(commonAbbreviations)),
    language: 'vi',
    filters: {},
    sort: 'relevance',
  } as const;
  const archive = openFolder(publicDir, manifest);
  let last;
  for await (last of search(archive, question, newest(archive.bundles, 'all')));
  const { hits, whole } = last?.answer ?? { hits: [], whole: 0 };
  const fragments = hits.slice(0, whole).map(({ shard, facts }) => shard.read(facts.id));
  return (await Promise.all(fragments)).flatMap((one) => one?.url ?? []);
}

/** The addresses that a query finds with all its words in the public folder, as the search page has them. */
export async function askSearch(publicDir: string, query: string): Promise<string[]> {
  // Search gives its thread another one, which a publisher in the same thread cannot use.
  const { fetch } = globalThis;
  try {
    return await found(publicDir, query);
  } finally {
    globalThis.fetch = fetch;
  }
}

/** The text of every record that lies in the public folder, also of bundles that are no longer told of. */
export async function textsOfSearch(publicDir: string): Promise<string[]> {
  const files = await fragmentFiles(path.join(publicDir, 'pagefind'));
  return Promise.all(files.map(async (file) => readable((await readFragment(file)).content)));
}
