import { classes, type Query, type QueryClass } from './queries.ts';

/** A line of the output of `search:query`. */
export type Answer = { query: string; results: string[]; suggestion: string | null };

/** Right ones of all that were judged. */
export type Share = { right: number; of: number };

export type Judgement = {
  query: Query;
  answer: Answer;
  /** Found ones among those that fit into ten; undefined where results do not count. */
  recall?: number;
  isFirstRight?: boolean;
  /** Of the pairs with at least one in the ten. */
  pairs: Share;
  isSuggestionRight?: boolean;
};

/** Sums over the queries of one class, or of several. */
export type Figures = {
  queries: number;
  recall: Share;
  first: Share;
  pairs: Share;
  suggestions: Share;
};

/** How many results a page of answers has. */
export const shown = 10;

const isAlike = (one: string | null, other: string | null): boolean =>
  one?.normalize('NFC').toLowerCase() === other?.normalize('NFC').toLowerCase();

/** Holds one answer against what was expected of it. */
export function judgeAnswer(query: Query, answer: Answer): Judgement {
  const results = answer.results.slice(0, shown);
  const judgement: Judgement = { query, answer, pairs: { right: 0, of: 0 } };
  if (query.relevant.length > 0) {
    const found = results.filter((url) => query.relevant.includes(url)).length;
    judgement.recall = found / Math.min(shown, query.relevant.length);
    judgement.isFirstRight = query.first.includes(results[0] ?? '');
  }
  for (const [before, after] of query.pairs) {
    const [upper, lower] = [results.indexOf(before), results.indexOf(after)];
    if (upper === -1 && lower === -1) continue;
    judgement.pairs.of += 1;
    if (upper !== -1 && (lower === -1 || upper < lower)) judgement.pairs.right += 1;
  }
  if (query.suggestion !== undefined)
    judgement.isSuggestionRight = isAlike(query.suggestion, answer.suggestion);
  return judgement;
}

const shareOf = (values: readonly (number | boolean | undefined)[]): Share => {
  const judged = values.filter((it) => it !== undefined);
  return { right: judged.reduce((sum: number, it) => sum + Number(it), 0), of: judged.length };
};

/** The figures of the judgements, those of the given classes only. */
export function figuresOf(
  judgements: readonly Judgement[],
  only: readonly QueryClass[] = classes,
): Figures {
  const those = judgements.filter(({ query }) => only.includes(query.class));
  return {
    queries: those.length,
    recall: shareOf(those.map(({ recall }) => recall)),
    first: shareOf(those.map(({ isFirstRight }) => isFirstRight)),
    pairs: {
      right: those.reduce((sum, { pairs }) => sum + pairs.right, 0),
      of: those.reduce((sum, { pairs }) => sum + pairs.of, 0),
    },
    suggestions: shareOf(those.map(({ isSuggestionRight }) => isSuggestionRight)),
  };
}

/** The share as a part of 1; 1 where nothing was judged. */
export const rate = ({ right, of }: Share): number => (of === 0 ? 1 : right / of);

/** Whether something about an answer is not as expected. */
export const isFailure = ({ recall, isFirstRight, pairs, isSuggestionRight }: Judgement): boolean =>
  (recall ?? 1) < 1 ||
  isFirstRight === false ||
  pairs.right < pairs.of ||
  isSuggestionRight === false;
