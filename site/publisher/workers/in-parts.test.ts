import { expect, it, vi } from 'vitest';
import { inParts } from './in-parts.ts';

const list = [1, 2, 3, 4, 5, 6];
const never = new Promise<void>(() => undefined);

/** Work whose parts are made when the test says so. */
function slowly() {
  const made: (() => void)[] = [];
  const finished: number[][] = [];
  const dropped: number[][] = [];
  const options = {
    list,
    size: 2,
    atATime: 2,
    work: (part: number[]) => new Promise<number[]>((resolve) => made.push(() => resolve(part))),
    finish: (part: number[]) => Promise.resolve(void finished.push(part)),
    drop: (part: number[]) => Promise.resolve(void dropped.push(part)),
  };
  return { made, finished, dropped, options };
}

it('takes parts over in their order, whichever is made first', async () => {
  const { made, finished, dropped, options } = slowly();
  const running = inParts({ ...options, urgent: never });
  made[1]?.();
  made[0]?.();
  await vi.waitFor(() => expect(made.length).toBe(3));
  made[2]?.();
  await running;
  expect([finished, dropped]).toEqual([
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [],
  ]);
});

it('waits for nobody once something is urgent, and drops what is made after that', async () => {
  const { made, finished, dropped, options } = slowly();
  await inParts({ ...options, urgent: Promise.resolve() });
  made.forEach((end) => end());
  await vi.waitFor(() => expect(dropped.length).toBe(2));
  expect(finished).toEqual([]);
});

it('rejects when a part cannot be taken over, and drops what comes after it', async () => {
  const { made, dropped, options } = slowly();
  const finish = () => Promise.reject(new Error('disk full'));
  const running = inParts({ ...options, finish, urgent: never });
  made.forEach((end) => end());
  await expect(running).rejects.toThrow('disk full');
  await vi.waitFor(() => expect(dropped).toEqual([[3, 4]]));
});
