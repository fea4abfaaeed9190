import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, buildIndex } from './commands.ts';
import { makeCorpus } from './corpus.ts';
import { classes, makeQueries, type QueryClass } from './queries.ts';
import { figuresOf, judgeAnswer, rate, type Judgement } from './measure.ts';
import { synonyms } from './name-needs.ts';
import { failures, table } from './report.ts';

/** Their pairs are about where words stand and how old they are, not about look-alikes. */
const inOrder: QueryClass[] = ['title/summary-before-body', 'newer-wins-ties'];
const lookAlike = classes.filter((it) => !inOrder.includes(it));
const askedBack: QueryClass[] = ['telex', 'vni'];
const typedRight = classes.filter((it) => !askedBack.includes(it));

const scopes = ['default', 'all'] as const;

const judgements = {} as Record<(typeof scopes)[number], Judgement[]>;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-quality-'));
  const [documents, words, index] = ['docs.jsonl', 'synonyms.json', 'index'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  await mkdir(index);
  const corpus = makeCorpus();
  await writeFile(documents, corpus.documents.map((it) => `${JSON.stringify(it)}\n`).join(''));
  await writeFile(words, JSON.stringify(synonyms));
  await buildIndex(['--input', documents, '--output', index, '--synonyms', words]);

  const queries = makeQueries(corpus);
  for (const scope of scopes) {
    judgements[scope] = [];
    for (const lang of ['vi', 'en'] as const) {
      const those = queries.filter((it) => it.lang === lang);
      const texts = those.map(({ text }) => text);
      const answers = await ask(['--index', index, '--scope', scope, '--lang', lang], texts);
      expect(answers.map(({ query }) => query)).toEqual(texts);
      judgements[scope].push(...those.map((it, at) => judgeAnswer(it, answers[at]!)));
    }
  }
  const tables = scopes.map((scope) => table(`scope ${scope}`, judgements[scope]));
  if (process.env.VERBOSE) tables.push(failures(judgements.default));
  console.log(tables.join('\n\n'));
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(scopes)('in the scope "%s"', (scope) => {
  const figures = (only?: QueryClass[]) => figuresOf(judgements[scope], only);

  test('what readers look for is among the first ten results', () => {
    expect(rate(figures().recall)).toBeGreaterThanOrEqual(0.95);
  });

  test('the first result is right', () => {
    expect(rate(figures().first)).toBeGreaterThanOrEqual(0.95);
  });

  test('what has the marks that were typed stands before look-alikes', () => {
    expect(rate(figures(lookAlike).pairs)).toBeGreaterThanOrEqual(0.98);
  });

  test('titles and summaries stand before texts, and newer documents before older ones like them', () => {
    expect(rate(figures(inOrder).pairs)).toBeGreaterThanOrEqual(0.95);
  });

  test.each(askedBack)('%s typed with the input method off is asked back as it was meant', (it) => {
    expect(rate(figures([it]).suggestions)).toBeGreaterThanOrEqual(0.95);
  });

  test('nothing is asked back of what was typed as it is meant', () => {
    const wrong = judgements[scope]
      .filter(
        ({ query, isSuggestionRight }) =>
          typedRight.includes(query.class) && isSuggestionRight === false,
      )
      .map(({ query, answer }) => [query.text, answer.suggestion]);
    expect(wrong).toEqual([]);
  });
});
