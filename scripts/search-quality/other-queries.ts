import { englishNeeds } from './english-needs.ts';
import { eachBefore, type JudgedCorpus } from './judged-corpus.ts';
import { withoutMarks } from './marks.ts';
import { bareAbbreviations, broadNames, namesWithin, synonyms } from './name-needs.ts';
import { numberNeeds } from './number-needs.ts';
import { titleNeeds, twinNeeds } from './phrase-needs.ts';
import type { Query, QueryClass } from './queries.ts';

/** All that is found may stand first, and nothing is asked back: `qd 1419` is no typing of VNI. */
const plain = (queryClass: QueryClass, text: string, relevant: string[]): Query => ({
  class: queryClass,
  text,
  lang: 'vi',
  relevant,
  first: relevant,
  pairs: [],
  suggestion: null,
});

/** Queries by number: the document first, what cites it found too, those with near numbers below. */
export function numberQueries(judged: JudgedCorpus): Query[] {
  return numberNeeds.flatMap(({ number, typed, loose }) => {
    const own = judged.urls(number, 'title');
    const cites = judged.urls(number, 'body');
    const near = judged.of(number, 'near');
    return [...typed.map((text) => ({ typed: text, others: [] as string[] })), ...loose].map(
      (form): Query => {
        const also = near.filter(({ says }) => form.others.includes(says)).map(({ url }) => url);
        const wrong = near.map(({ url }) => url).filter((url) => !also.includes(url));
        const first = [...own, ...also];
        return {
          ...plain('document-number', form.typed, [...first, ...cites]),
          first,
          pairs: eachBefore(own, wrong),
        };
      },
    );
  });
}

/** Queries by abbreviations and by synonyms: either way finds what is written the other way. */
export function nameQueries(judged: JudgedCorpus): Query[] {
  const either = (queryClass: QueryClass, need: string, texts: string[]) =>
    texts.map((text) => plain(queryClass, text, judged.urls(need, 'short', 'long')));
  return [
    ...bareAbbreviations.flatMap(({ short, long }) =>
      either('abbreviation', short, [
        short,
        withoutMarks(short).toLowerCase(),
        long,
        withoutMarks(long),
      ]),
    ),
    ...namesWithin.flatMap(({ short, long, within }) => {
      const [abbreviated, whole] = [within.replace('{}', short), within.replace('{}', long)];
      const bare = withoutMarks(abbreviated).toLowerCase();
      return either('abbreviation', within, [abbreviated, whole, bare]);
    }),
    ...broadNames.flatMap(({ typed, ways }) =>
      typed.map((text) => plain('abbreviation', text, judged.saying(ways))),
    ),
    ...synonyms.flatMap(([one, other]) => either('synonym', one, [one, other, withoutMarks(one)])),
  ];
}

/** Queries by words of titles: of twins the newer stands first. */
export function titleQueries(judged: JudgedCorpus): Query[] {
  return [
    ...twinNeeds.map((title): Query => {
      const [newer, older] = [judged.urls(title, 'newer'), judged.urls(title, 'older')];
      return {
        ...plain('newer-wins-ties', title.toLowerCase(), [...newer, ...older]),
        first: newer,
        pairs: eachBefore(newer, older),
      };
    }),
    ...titleNeeds.flatMap(({ title, typed }) =>
      typed.map((text) => plain('long', text, judged.urls(title, 'title'))),
    ),
  ];
}

/** Queries in English, in other forms of the words than the documents have. */
export const englishQueries = (judged: JudgedCorpus): Query[] =>
  englishNeeds.flatMap(({ title, typed }) =>
    typed.map((text): Query => {
      const relevant = judged.urls(title, 'title', 'body');
      return { ...plain('english', text, relevant), lang: 'en' };
    }),
  );
