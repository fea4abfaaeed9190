import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isoDay } from '@sxsh/content-types/period';
import { glossaryAddress, glossaryFile } from '../site/search/glossary-file.ts';
import { readManifest } from '../site/search/index/manifest-file.ts';
import { openFolder } from '../site/search/query/open-folder.ts';
import { readingsOf, wordings } from '../site/search/query/readings.ts';
import { newest, search } from '../site/search/query/scope.ts';
import { suggestionFor } from '../site/search/typing/suggestion.ts';
import { glossaryOn } from '../site/search/words/glossary.ts';
import { linesOf } from './lib/search/lines.ts';

const caller = process.env.INIT_CWD ?? process.cwd();
/** How many results a line of output has. */
const most = 10;

class BadCall extends Error {}

/** Answers queries, one a line of standard input, with the code of the portal's search page. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      index: { type: 'string' },
      scope: { type: 'string', default: 'all' },
      lang: { type: 'string', default: 'vi' },
    },
  });
  const { index, scope, lang } = values;
  if (!index || (scope !== 'all' && scope !== 'default') || (lang !== 'vi' && lang !== 'en'))
    throw new BadCall('cần --index <thư mục> [--scope default|all] [--lang vi|en]');
  const folder = path.resolve(caller, index);
  const manifest = await readManifest(folder);
  if (!manifest) throw new BadCall(`${folder} không có chỉ mục tìm kiếm`);
  const { success, data: glossary } = glossaryFile.safeParse(
    JSON.parse(await readFile(path.join(folder, glossaryAddress), 'utf8')),
  );
  if (!success)
    throw new BadCall(`chỉ mục ở ${folder} do bản khác dựng; hãy chạy lại search:index`);
  const known = wordings(glossaryOn(glossary, isoDay(new Date().toISOString()), lang));
  const archive = openFolder(folder, manifest, lang);

  for await (const query of linesOf(process.stdin)) {
    const readings = readingsOf(query, known);
    const results: string[] = [];
    if (readings.length > 0) {
      const question = { readings, language: lang, filters: {}, sort: 'relevance' } as const;
      let found;
      for await (found of search(archive, question, newest(archive.bundles, scope)));
      for (const hit of found?.answer.hits.slice(0, most) ?? []) {
        const fragment = await hit.shard.read(hit.facts.id);
        if (fragment) results.push(fragment.url);
      }
    }
    const suggestion = lang === 'vi' ? (suggestionFor(query) ?? null) : null;
    process.stdout.write(`${JSON.stringify({ query, results, suggestion })}\n`);
  }
}

try {
  await main();
} catch (error) {
  console.error(`Lỗi: ${(error as Error).message}`);
  const isCall =
    error instanceof BadCall ||
    String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  process.exitCode = isCall ? 2 : 1;
}
