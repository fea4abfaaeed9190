import { plain } from '@sxsh/content-types/vietnamese/marks';
import type { Planted } from './corpus.ts';
import { abbreviations, numbers, phrases, synonyms, telex, vni } from './needs.ts';
import { oldTones } from './text.ts';

/** A query and what should be found; `suggestion` where that is what is judged. */
export type Query = {
  kind: string;
  text: string;
  lang: 'vi' | 'en';
  relevant: readonly string[];
  /** What may stand first; a query without marks cannot tell what has the same letters. */
  first: readonly string[];
  confusable: readonly string[];
  suggestion?: string;
};

/** Every second word without marks. */
const partial = (phrase: string) =>
  phrase
    .split(' ')
    .map((word, index) => (index % 2 === 1 ? plain(word) : word))
    .join(' ');

/** The tone marks off, hats and hooks kept: what somebody types in a hurry. */
const withoutTones = (phrase: string) =>
  phrase
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

/** All queries over what was planted. */
export function queries(planted: Planted): Query[] {
  const all: Query[] = [];
  const add = (kind: string, text: string, name: string, more: Partial<Query> = {}) => {
    const { exact = [], confusable = [] } = planted.get(name) ?? {};
    all.push({ kind, text, lang: 'vi', relevant: exact, first: exact, confusable, ...more });
  };
  for (const [phrase] of phrases) {
    const { exact = [], confusable = [] } = planted.get(phrase) ?? {};
    const either = { first: [...exact, ...confusable], confusable: [] };
    add('accented', phrase, phrase);
    add('unaccented', plain(phrase), phrase, either);
    add('partial', partial(phrase), phrase, { confusable: [] });
    add('decomposed', phrase.normalize('NFD'), phrase);
    add('capitals', phrase.toUpperCase(), phrase);
    if (phrase.includes('đ')) add('d for đ', phrase.replaceAll('đ', 'd'), phrase);
    if (oldTones(phrase) !== phrase) add('old tone placement', oldTones(phrase), phrase);
    if (withoutTones(phrase) !== plain(phrase))
      add('without tones', withoutTones(phrase), phrase, either);
    add('long', `kinh nghiệm ${phrase} ở cơ sở`, phrase, {
      relevant: exact.slice(0, 1),
      first: exact,
    });
  }
  for (const { number, typed } of numbers)
    for (const text of typed)
      add('number', text, number, { first: planted.get(number)?.exact.slice(0, 1) ?? [] });
  for (const [short, long] of abbreviations) {
    add('abbreviation', short, long);
    add('abbreviation', long, long);
    add('abbreviation', plain(short.toLowerCase()), long);
  }
  add('abbreviation', 'doanh nghiệp', 'doanh nghiệp');
  for (const ways of synonyms) for (const way of ways) add('synonym', way, ways[0]);
  for (const [name, { newest, exact }] of planted)
    if (newest) add('newer first', name, name, { first: [newest], relevant: exact });
  for (const name of ['saving', 'insulated pipes', 'recycling plastics', 'training operators'])
    add('English', name, name, { lang: 'en' });
  add('English', 'saves', 'saving', { lang: 'en' });
  add('English', 'trained operator', 'training operators', { lang: 'en' });
  for (const [kind, typed] of [
    ['Telex', telex],
    ['VNI', vni],
  ] as const)
    for (const [meant, text] of typed)
      all.push({
        kind,
        text,
        lang: 'vi',
        relevant: [],
        first: [],
        confusable: [],
        suggestion: meant,
      });
  return all;
}
