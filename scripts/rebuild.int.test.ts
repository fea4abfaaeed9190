import { expect, test } from 'vitest';
import { commandBesidePublisher } from './testing/stub-publisher.ts';

let stopped = 0;
let canGoBack = true;
const here = commandBesidePublisher('rebuild.ts', (response) =>
  response.writeHead(200).end(
    JSON.stringify({
      idle: true,
      pid: 1,
      rendered: 9,
      waiting: 0,
      stopped,
      canGoBack,
      withoutTwins: 0,
      pages: 12,
      documents: 3,
      isWalking: false,
      mendedByLastWalk: 0,
      search: { state: 'current' },
      laps: [],
    }),
  ),
);
const asked = () => here.asked.filter((line) => line?.startsWith('POST'));

test('"--stop" stops what is under way and says how many pages keep the earlier build', async () => {
  stopped = 3;
  const { code, out } = await here.run(['--stop']);
  expect([code, out]).toEqual([0, expect.stringContaining('3 trang giữ nguyên bản trước')]);
  expect(out).toContain('npm run rebuild -- --back');
  expect(asked()).toEqual(['POST /rebuild-stop']);
});

test('"--stop" does not name a way back that is not there', async () => {
  canGoBack = false;
  const { code, out } = await here.run(['--stop']);
  canGoBack = true;
  expect([code, out]).toEqual([0, expect.stringContaining('Làm tiếp: npm run rebuild\n')]);
});

test('"--back" goes back without building anything', async () => {
  stopped = 0;
  const { code, out } = await here.run(['--back']);
  expect([code, out]).toEqual([0, expect.not.stringContaining('Dựng phần mềm')]);
  expect(asked()).toEqual(['POST /rebuild-back']);
});

test('a way back that another command stopped is a failure that says so', async () => {
  stopped = 3;
  const { code, out, errors } = await here.run(['--back']);
  expect([code, errors]).toEqual([1, expect.stringContaining('3 trang giữ nguyên bản trước')]);
  // Nothing says before that it was done.
  expect(out).not.toContain('✓');
});

test.each([[['--stop', '--back']], [['--all']], [['back']]])(
  '%j is one clear line and a failure',
  async (args) => {
    const { code, errors } = await here.run(args);
    expect(code).toBe(1);
    expect(errors.split('\n')).toEqual([expect.stringContaining('npm run rebuild -- --back')]);
    expect(here.asked).toEqual([]);
  },
);
