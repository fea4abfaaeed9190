import { parseArgs } from 'node:util';
import { adminBench } from './bench/admin.ts';
import { runCommand } from './lib/failure.ts';

const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: '100000' },
    looks: { type: 'string', default: '20' },
    mongodb: { type: 'string' },
  },
});

// The lists of the admin and their search in an archive of the sample content and `--docs` documents more, on
// SQLite or on the empty MongoDB at `--mongodb`. One JSON object on standard output.
await runCommand(async () => {
  const { docs, looks, mongodb } = values;
  const options = { docs: Number(docs), looks: Number(looks), mongo: mongodb };
  const figures = await adminBench(options, (line) => console.error(line));
  console.log(JSON.stringify(figures, null, 2));
});
