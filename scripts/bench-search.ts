import { parseArgs } from 'node:util';
import { searchBench } from './bench/search.ts';
import { build } from './lib/build.ts';
import { runCommand } from './lib/failure.ts';
import { testSettings } from './lib/settings.ts';

const { values } = parseArgs({ options: { docs: { type: 'string', default: '1000' } } });

// What the search index costs, what a browser fetches of it and how long people wait, in an archive of `--docs`
// documents (several: `--docs 1000,10000`). JSON on standard output.
await runCommand(async () => {
  const say = (line: string) => console.error(line);
  await build(testSettings, { say });
  const runs = [];
  for (const docs of values.docs.split(',').map(Number)) runs.push(await searchBench(docs, say));
  console.log(JSON.stringify(runs.length === 1 ? runs[0] : runs, null, 2));
});
