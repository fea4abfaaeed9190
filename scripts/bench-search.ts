import { parseArgs } from 'node:util';
import { searchBench } from './bench/search.ts';
import { runCommand } from './lib/failure.ts';

const { values } = parseArgs({ options: { docs: { type: 'string', default: '1000' } } });

// What the search index costs, what a browser fetches of it and how long people wait, in an archive of `--docs`
// documents (several: `--docs 1000,10000`). JSON on standard output.
await runCommand(async () => {
  const runs = [];
  for (const docs of values.docs.split(',').map(Number))
    runs.push(await searchBench(docs, (line) => console.error(line)));
  console.log(JSON.stringify(runs.length === 1 ? runs[0] : runs, null, 2));
});
