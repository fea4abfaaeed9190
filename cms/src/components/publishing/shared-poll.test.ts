import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceChange, follow } from './shared-poll.ts';

/** As much of a browser as polling needs. */
const page = Object.assign(new EventTarget(), { hidden: false });
let ends: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  page.hidden = false;
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', page);
});
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const passes = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const setup = (pause = 1000) => {
  let asked = 0;
  const ask = vi.fn(() => Promise.resolve((asked += 1)));
  const heard: string[] = [];
  const join = (who: string, name = 'a document') => {
    const end = follow(name, { ask, pause: () => pause }, (answer) =>
      heard.push(`${who}${answer}`),
    );
    ends.push(end);
    return end;
  };
  return { ask, heard, join };
};

test('two panels of one document ask once, and both hear every answer', async () => {
  const { ask, heard, join } = setup();
  join('a');
  join('b');
  await passes(0);
  expect(heard).toEqual(['a1', 'b1']);
  await passes(1000);
  expect(heard).toEqual(['a1', 'b1', 'a2', 'b2']);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a panel that comes later hears the last answer without a question', async () => {
  const { ask, heard, join } = setup();
  join('a');
  await passes(500);
  join('b');
  expect(heard).toEqual(['a1', 'b1']);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('nothing is asked once the last panel has gone, and another document has its own questions', async () => {
  const { ask, join } = setup();
  const [endA, endB] = [join('a'), join('b')];
  await passes(0);
  endA();
  await passes(1000);
  expect(ask).toHaveBeenCalledTimes(2);
  endB();
  await passes(10_000);
  expect(ask).toHaveBeenCalledTimes(2);
  join('c', 'another document');
  expect(ask).toHaveBeenCalledTimes(3);
});

test('a change that somebody announces is asked about at once, by one question', async () => {
  const { ask, join } = setup();
  join('a');
  join('b');
  await passes(100);
  announceChange();
  await passes(0);
  expect(ask).toHaveBeenCalledTimes(2);
  await passes(999);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a tab out of sight asks nothing until it is seen again', async () => {
  const { ask, join } = setup();
  join('a');
  await passes(0);
  page.hidden = true;
  await passes(60_000);
  expect(ask).toHaveBeenCalledTimes(1);
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a question that fails is asked again', async () => {
  const { ask, heard, join } = setup();
  ask.mockRejectedValueOnce(new Error('no network'));
  join('a');
  await passes(1000);
  expect(heard).toEqual(['a1']);
});
