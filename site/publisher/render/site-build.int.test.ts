import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCopy, loadSiteBuild } from './site-build.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sxsh-site-build-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const copies = () => path.join(folder, 'copies');
/** The site as `astro build` would have made it, saying `text`. */
const load = async (text: string) => {
  const dist = path.join(folder, 'dist');
  await mkdir(path.join(dist, 'server'), { recursive: true });
  await writeFile(
    path.join(dist, 'server', 'entry.mjs'),
    `export const app = { render: async () => new Response('${text}') };`,
  );
  return loadSiteBuild(dist, copies());
};
const say = async ({ app }: Awaited<ReturnType<typeof load>>) =>
  (await app.render(new Request('http://localhost/'))).text();
/** As if the copies had last been loaded so many days ago. */
const age = async (ids: readonly string[], days: number) => {
  for (const [index, id] of ids.entries()) {
    const at = Date.now() / 1000 - days * 86_400 - index;
    await utimes(path.join(copies(), id), at, at);
  }
};

test('a build that was in use can be loaded again after the site was built anew', async () => {
  const first = await load('one');
  const second = await load('two');
  expect(await say(await loadCopy(first.id, copies()))).toBe('one');
  expect(await say(second)).toBe('two');
  await expect(loadCopy('never-built', copies())).rejects.toThrow();
});

test('the five copies loaded last stay however old they are, others for thirty days', async () => {
  const ids: string[] = [];
  for (const text of ['1', '2', '3', '4', '5', '6']) ids.unshift((await load(text)).id);
  const there = () => ids.filter((id) => existsSync(path.join(copies(), id)));
  expect(there()).toEqual(ids);
  await age(ids, 40);
  await load('6');
  expect(there()).toEqual(ids.slice(0, 5));
  const seventh = await load('7');
  expect(existsSync(path.join(copies(), seventh.id))).toBe(true);
  expect(there()).toEqual(ids.slice(0, 4));
});
