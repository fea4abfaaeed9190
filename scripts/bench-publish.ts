import { parseArgs } from 'node:util';
import { publishBench } from './bench/publishes.ts';
import { runCommand } from './lib/failure.ts';

const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: '0' },
    publishes: { type: 'string', default: '50' },
    endurance: { type: 'string', default: '0' },
  },
});
const sizes = values.docs.split(',').map(Number);
const say = (line: string) => console.error(line);

// From the press on Publish to the page, in an archive of the sample content and `--docs` documents more; of
// several sizes (`--docs 1000,100000`) also how the last compares with the first. One JSON object on standard
// output.
await runCommand(async () => {
  const runs = [];
  for (const docs of sizes)
    runs.push(
      await publishBench(
        { docs, publishes: Number(values.publishes), endurance: Number(values.endurance) },
        say,
      ),
    );
  const [first, last] = [runs[0], runs.at(-1)];
  const compared = first &&
    last && {
      runs,
      p50Ratio: Math.round((100 * last.pressToLiveMs.p50) / first.pressToLiveMs.p50) / 100,
    };
  console.log(JSON.stringify(runs.length === 1 ? first : compared, null, 2));
});
