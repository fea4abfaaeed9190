import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { blockSizes } from '../site/search/index/blocks.ts';
import { buildBundle } from '../site/search/index/bundle.ts';
import { removeReplaced, writeBundle } from '../site/search/index/bundle-folder.ts';
import { readManifest, writeManifest } from '../site/search/index/manifest-file.ts';
import { writePortalJson } from '../site/search/index/portal-file.ts';
import { glossaryAddress } from '../site/search/glossary-file.ts';
import type { Manifest } from '../site/search/manifest.ts';
import { commonEntries } from '../site/search/words/glossary.ts';
import { BadLine, readDocuments } from './lib/search/jsonl.ts';
import { readSynonyms } from './lib/search/synonyms.ts';
import { writeTitles } from './lib/search/titles.ts';

const blockSize = blockSizes.block;
const caller = process.env.INIT_CWD ?? process.cwd();
const say = (line: string) => console.error(line);

/** Builds the portal's search index of the documents in a file of JSON lines. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      input: { type: 'string' },
      output: { type: 'string' },
      synonyms: { type: 'string' },
    },
  });
  const { input, output, synonyms } = values;
  if (!input || !output)
    throw new TypeError('cần --input docs.jsonl --output <thư mục> [--synonyms file.json]');
  const outputFolder = path.resolve(caller, output);
  const own = synonyms ? await readSynonyms(path.resolve(caller, synonyms)) : [];
  const records = await readDocuments(path.resolve(caller, input));
  // Newest first, as the publisher keeps its blocks.
  records.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  await writePortalJson(outputFolder, glossaryAddress, [
    ...commonEntries,
    ...own.map((ways) => ({ ways })),
  ]);
  const bundles: Manifest['bundles'] = [];
  let program = (await readManifest(outputFolder))?.program ?? '';
  for (let from = 0; from < Math.max(records.length, 1); from += blockSize) {
    const block = records.slice(from, from + blockSize);
    const written = await writeBundle(outputFolder, await buildBundle(block));
    program = written.program;
    bundles.push({ ...written, dead: [] });
    say(`đã lập chỉ mục ${Math.min(from + blockSize, records.length)}/${records.length} tài liệu`);
  }
  await writeTitles(outputFolder, records);
  await writeManifest(outputFolder, { program, bundles });
  // Those of an earlier run into the same folder.
  const current = [program, ...bundles.map(({ bundle }) => bundle)];
  await removeReplaced(outputFolder, current, { keepFor: 0 });
  console.log(JSON.stringify({ documents: records.length, bundles: bundles.length }));
}

try {
  await main();
} catch (error) {
  const isInput =
    error instanceof BadLine ||
    error instanceof z.ZodError ||
    error instanceof SyntaxError ||
    error instanceof TypeError ||
    (error as NodeJS.ErrnoException).code === 'ENOENT';
  say(`Lỗi: ${error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message}`);
  process.exitCode = isInput ? 2 : 1;
}
