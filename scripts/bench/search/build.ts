import { readFileSync } from 'node:fs';
import { buildBundle } from '../../../site/search/index/bundle.ts';
import { writeBundle, type WrittenBundle } from '../../../site/search/index/bundle-folder.ts';
import { peakMemoryOf } from '../memory.ts';
import { childIdsOf } from '../processes.ts';
import { records } from './records.ts';

/** What a process of this module is told. */
export type BuildWork = {
  docs: number;
  /** A bundle's documents, as places in the archive. */
  places: number[];
  outputFolder: string;
};
export type BuildFigures = { written: WrittenBundle; cpuSeconds: number; peakMB: number };

/** Clock ticks a second of Linux's figures of processes. */
const ticks = 100;

/** Seconds of processor time of this process and of those that it has waited for (Linux). */
function cpuSeconds(): number {
  const [, rest = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
  const fields = rest.split(' ').map(Number);
  // utime, stime, cutime, cstime: 14th to 17th of all fields, and `rest` begins with the 3rd.
  return fields.slice(11, 15).reduce((sum, one) => sum + one, 0) / ticks;
}

/** The most memory that this process and each of its children have held at once so far (MB). */
const peakMB = (): number =>
  [process.pid, ...childIdsOf(process.pid)].reduce((sum, pid) => sum + (peakMemoryOf(pid) || 0), 0);

process.once('message', (work: BuildWork) => {
  void build(work).then((figures) => process.send?.(figures, () => process.disconnect()));
});

async function build({ docs, places, outputFolder }: BuildWork): Promise<BuildFigures> {
  const all = records(docs);
  const some = places.flatMap((place) => all[place] ?? []);
  const before = cpuSeconds();
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakMB())), 100);
  const written = await writeBundle(outputFolder, await buildBundle(some));
  clearInterval(watch);
  return { written, cpuSeconds: cpuSeconds() - before, peakMB: peak };
}
