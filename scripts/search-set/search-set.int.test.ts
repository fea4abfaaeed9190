import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../lib/settings.ts';
import { corpus } from './corpus.ts';
import { byKind, type Figures, type Line } from './measure.ts';
import { synonyms } from './needs.ts';
import { queries, type Query } from './queries.ts';

/** More than the default scope, so that some lie in the archive. */
const size = 2800;
let folder: string;
let asked: Query[];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sxsh-search-set-'));
  const { documents, planted } = corpus(size);
  asked = queries(planted);
  write('docs.jsonl', documents.map((one) => JSON.stringify(one)).join('\n'));
  write('synonyms.json', JSON.stringify(synonyms));
  const made = await run(
    'search-index.ts',
    '--input docs.jsonl --output index --synonyms synonyms.json',
  );
  expect(made.errors).not.toContain('Lỗi');
  expect(made.code).toBe(0);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

/** Runs a command as npm would from the test's folder. */
function run(script: string, args: string, input = '') {
  const child = spawn(process.execPath, [path.join(root, 'scripts', script), ...args.split(' ')], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
  });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdin.end(input);
  return new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}
const answersOf = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

describe.each(['all', 'default'])('the queries, scope %s', (scope) => {
  let figures: Record<string, Figures>;
  let answered: { query: Query; line: Line }[];
  beforeAll(async () => {
    const lines = new Map<Query, Line>();
    for (const lang of ['vi', 'en']) {
      const some = asked.filter((query) => query.lang === lang);
      const args = `--index index --scope ${scope} --lang ${lang}`;
      const input = `${some.map(({ text }) => text).join('\n')}\n`;
      const answers = answersOf((await run('search-query.ts', args, input)).output);
      expect(answers.map(({ query }) => query)).toEqual(some.map(({ text }) => text));
      for (const [index, query] of some.entries()) lines.set(query, answers[index]!);
    }
    answered = asked.map((query) => ({ query, line: lines.get(query)! }));
    figures = byKind(
      asked,
      answered.map(({ line }) => line),
    );
    console.table(figures);
    for (const { query, line } of answered)
      if (process.env.VERBOSE && !query.suggestion && !query.first.includes(line.results[0] ?? ''))
        console.log(query.kind, query.text, query.first, line.results.slice(0, 4));
  }, 300_000);

  it('are enough to judge by', () => {
    expect(asked.length).toBeGreaterThanOrEqual(200);
  });
  it('find what is relevant, with the right document first and exact marks before others', () => {
    const { recall, first, exactFirst } = figures.all!;
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(first).toBeGreaterThanOrEqual(0.95);
    expect(exactFirst).toBeGreaterThanOrEqual(0.98);
  });
  it('have no class that is left behind', () => {
    for (const [kind, { recall, first }] of Object.entries(figures))
      expect([kind, recall >= 0.9, first >= 0.85]).toEqual([kind, true, true]);
  });
  it('are asked back as they were meant when the input method was off, and only then', () => {
    expect(figures.Telex!.suggestion).toBeGreaterThanOrEqual(0.95);
    expect(figures.VNI!.suggestion).toBeGreaterThanOrEqual(0.95);
    const wrong = answered.filter(
      ({ query, line }) => query.suggestion === undefined && line.suggestion !== null,
    );
    expect(wrong.map(({ query, line }) => [query.text, line.suggestion])).toEqual([]);
  });
});

describe('the commands', () => {
  it('say which line is bad, and end with 2', async () => {
    write('bad.jsonl', '{"url":"/a/","title":"Một"}\n\n{"url":"/b/"}\n');
    const { code, errors, output } = await run('search-index.ts', '--input bad.jsonl --output bad');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('dòng 3');
    expect((await run('search-query.ts', '--index nowhere')).code).toBe(2);
    expect((await run('search-query.ts', '--index index --scope some')).code).toBe(2);
  });

  it('take the last of two lines with one address, and any address', async () => {
    const lines = [
      { url: 'https://vi.du/a b?x=1#y', title: 'Chữ cũ xưa' },
      { url: 'https://vi.du/a b?x=1#y', title: 'Chữ mới tinh' },
      { url: 'khong-gach-cheo/index.html', title: 'Chữ thứ hai', body: 'hai\u2028dòng' },
    ];
    write('two.jsonl', lines.map((one) => JSON.stringify(one)).join('\n'));
    await run('search-index.ts', '--input two.jsonl --output two');
    const { output } = await run('search-query.ts', '--index two', 'mới tinh\ncũ xưa\n\nthứ hai\n');
    expect(answersOf(output).map(({ results }) => results)).toEqual([
      [lines[0]!.url],
      [],
      [],
      [lines[2]!.url],
    ]);
  });

  it('answer of an empty index that there is nothing', async () => {
    write('empty.jsonl', '');
    expect((await run('search-index.ts', '--input empty.jsonl --output empty')).code).toBe(0);
    const { code, output } = await run('search-query.ts', '--index empty', 'nước\n');
    expect(code).toBe(0);
    expect(answersOf(output)).toEqual([{ query: 'nước', results: [], suggestion: null }]);
  });
});
