import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, buildIndex, run } from './commands.ts';

let folder = '';
const inFolder = (name: string) => path.join(folder, name);

async function writeLines(name: string, lines: readonly unknown[]): Promise<void> {
  const written = lines.map((it) => (typeof it === 'string' ? it : JSON.stringify(it)));
  await writeFile(inFolder(name), `${written.join('\n')}\n`);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-commands-'));
  await writeLines('docs.jsonl', [
    { url: '/mot', title: 'Lò gạch đốt than', body: 'Lò cũ.' },
    { url: '/hai', title: 'Xưởng dệt tiết kiệm nước', body: 'Nước rửa được dùng lại.' },
    { url: '/mot', title: 'Trạm bơm chạy đêm', body: 'Trạm mới.' },
  ]);
  await buildIndex(['--input', 'docs.jsonl', '--output', 'index'], folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a line that is no JSON ends the indexing with code 2 and the number of the line', async () => {
  await writeLines('bad.jsonl', [
    { url: '/a', title: 'Một' },
    { url: '/b', title: 'Hai' },
    '{"url":',
  ]);
  const { code, errors } = await run('search-index', [
    '--input',
    inFolder('bad.jsonl'),
    '--output',
    inFolder('bad'),
  ]);
  expect(code).toBe(2);
  expect(errors).toMatch(/\b3\b/);
});

test('a line without a title ends the indexing with code 2 and the number of the line', async () => {
  await writeLines('untitled.jsonl', [{ url: '/a', title: 'Một' }, { url: '/b' }]);
  const { code, errors } = await run('search-index', [
    '--input',
    inFolder('untitled.jsonl'),
    '--output',
    inFolder('untitled'),
  ]);
  expect(code).toBe(2);
  expect(errors).toMatch(/\b2\b/);
});

test('relative paths count from the folder that the command is called in', async () => {
  const { code, out } = await run('search-query', ['--index', 'index'], {
    input: 'trạm bơm\n',
    from: folder,
  });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ query: 'trạm bơm', results: ['/mot'], suggestion: null });
});

test('of two lines with one address the last wins', async () => {
  const [old, current] = await ask(
    ['--index', inFolder('index')],
    ['lò gạch đốt than', 'trạm bơm'],
  );
  expect(old?.results).not.toContain('/mot');
  expect(current?.results).toEqual(['/mot']);
});

test('an empty query finds nothing', async () => {
  const answers = await ask(['--index', inFolder('index')], ['', 'tiết kiệm nước', '   ']);
  expect(answers.map(({ results }) => results)).toEqual([[], ['/hai'], []]);
});

test('each query has one line of output, in the order they were asked', async () => {
  const queries = ['trạm bơm', 'tiết kiệm nước', '', 'không có gì như thế', 'trạm bơm'];
  const answers = await ask(['--index', inFolder('index')], queries);
  expect(answers.map(({ query }) => query)).toEqual(queries);
});

test('the last query counts without a line end', async () => {
  const { out } = await run('search-query', ['--index', inFolder('index')], {
    input: 'trạm bơm\ntiết kiệm nước',
  });
  expect(out.trimEnd().split('\n')).toHaveLength(2);
});

test('an address is given back as it came, and a body may have any line ends', async () => {
  await writeLines('odd.jsonl', [
    { url: 'https://vi.du/a b?x=1#y', title: 'Chữ mới tinh' },
    { url: 'khong-gach-cheo/index.html', title: 'Chữ thứ hai', body: 'hai\u2028dòng' },
  ]);
  await buildIndex(['--input', inFolder('odd.jsonl'), '--output', inFolder('odd')]);
  const answers = await ask(['--index', inFolder('odd')], ['mới tinh', 'thứ hai']);
  expect(answers.map(({ results }) => results)).toEqual([
    ['https://vi.du/a b?x=1#y'],
    ['khong-gach-cheo/index.html'],
  ]);
});

test('an empty index answers that there is nothing', async () => {
  await writeFile(inFolder('empty.jsonl'), '');
  await buildIndex(['--input', inFolder('empty.jsonl'), '--output', inFolder('empty')]);
  const [answer] = await ask(['--index', inFolder('empty')], ['nước']);
  expect(answer).toEqual({ query: 'nước', results: [], suggestion: null });
});

test.each([
  ['a folder without an index', ['--index', 'nowhere']],
  ['an unknown scope', ['--index', 'index', '--scope', 'some']],
])('a question to %s ends with code 2', async (_, args) => {
  expect((await run('search-query', args, { from: folder })).code).toBe(2);
});
