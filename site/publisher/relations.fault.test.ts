import { describe, expect, it } from 'vitest';
import { chance, rounds } from './testing/long-form.ts';
import { quiet } from './testing/portal.ts';
import { randomGraph } from './testing/random-graph.ts';
import { scene } from './testing/scene.ts';
import { faultsIn, rendered } from './testing/whole.ts';

const here = scene('relations-fault-test');
const steps = rounds(40, 1000);
const between = rounds(8, 20);

describe('documents that refer to each other, changed at random', () => {
  it(
    'leave the portal as a fresh render has it, without a link to what is not there',
    { timeout: rounds(60_000, 900_000) },
    async () => {
      const { random, told } = chance();
      const graph = randomGraph(here.cms(), random);
      await here.begin({ rhythm: { ...quiet, poll: 20 } });
      const done: string[] = [];
      for (let step = 1; step <= steps; step += 1) {
        const { collection, id, what } = graph.step();
        done.push(what);
        // Some changes nobody tells of.
        if (random.next() < 0.5) here.publisher().nudge({ collection, id });
        if (step % between > 0) continue;
        here.publisher().reconcile();
        await here.settled();
        const files = await here.portal().files();
        const history = `${told}: ${done.slice(-between).join(', ')}`;
        expect(faultsIn(files, here.siteUrl), history).toEqual([]);
        expect(rendered(files), history).toEqual(await here.fresh());
      }
    },
  );
});
