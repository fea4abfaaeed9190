import { figuresOf, isFailure, rate, type Figures, type Judgement, type Share } from './measure.ts';
import { classes } from './queries.ts';

const heads = ['recall@10', 'rank 1', 'pairs', 'asked back'];

const cell = (share: Share): string => (share.of === 0 ? '–' : rate(share).toFixed(3));

function row(name: string, { queries, recall, first, pairs, suggestions }: Figures): string {
  const cells = [String(queries), ...[recall, first, pairs, suggestions].map(cell)];
  return name.padEnd(28) + cells.map((it) => it.padStart(11)).join('');
}

/** The figures by class as lines of text. */
export function table(title: string, judgements: readonly Judgement[]): string {
  return [
    title.padEnd(28) + ['queries', ...heads].map((it) => it.padStart(11)).join(''),
    ...classes.map((it) => row(it, figuresOf(judgements, [it]))),
    row('all', figuresOf(judgements)),
  ].join('\n');
}

/** The answers that are not as expected, a line each. */
export function failures(judgements: readonly Judgement[]): string {
  return judgements
    .filter(isFailure)
    .map(({ query, answer, recall, isFirstRight, pairs, isSuggestionRight }) => {
      const wrong = [
        (recall ?? 1) < 1 && `recall ${recall?.toFixed(2)}`,
        isFirstRight === false && 'rank 1',
        pairs.right < pairs.of && `pairs ${pairs.right}/${pairs.of}`,
        isSuggestionRight === false && `asked back ${JSON.stringify(answer.suggestion)}`,
      ];
      return `${query.class}: "${query.text}": ${wrong.filter(Boolean).join(', ')}`;
    })
    .join('\n');
}
