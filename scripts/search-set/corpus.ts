import { plain } from '@sxsh/content-types/vietnamese/marks';
import { seeded, type Random } from '../../site/publisher/testing/random.ts';
import { abbreviations, numbers, phrases, synonyms } from './needs.ts';
import { headline, oldTones, sentence, sentences } from './text.ts';

/** A line of `search:index`. */
export type Document = {
  url: string;
  title: string;
  summary?: string;
  body: string;
  bodyType?: 'text' | 'html';
  kind: string;
  date: string;
  number?: string;
  lang?: 'vi' | 'en';
};

const kinds = ['tin', 'kich-ban', 'video', 'van-ban', 'mo-hinh'];

/** Where what is planted stands: by its need, the addresses of documents of each sort. */
export type Planted = Map<string, { exact: string[]; confusable: string[]; newest?: string }>;

/** Writes documents with planted needs among others, the same at every run. */
class Writer {
  readonly documents: Document[] = [];
  readonly planted: Planted = new Map();
  readonly random: Random;
  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** A date anywhere in fifteen years. */
  date(): string {
    const day = Math.floor(this.random.next() * 5400);
    return new Date(Date.UTC(2012, 0, 2 + day, 2)).toISOString();
  }

  /** Adds a document; sentences to hide in it stand apart from each other. */
  add(fields: Partial<Document>, hidden: readonly string[] = [], words = 150): string {
    const url = `/tai-lieu/${this.documents.length}/`;
    const text = sentences(this.random, words + this.random.next() * 350);
    for (const one of hidden) text.splice(Math.floor(this.random.next() * text.length), 0, one);
    let document: Document = {
      url,
      title: headline(this.random),
      body: text.join(' '),
      kind: this.random.pick(kinds),
      date: this.date(),
      ...fields,
    };
    const form = this.random.next();
    if (form < 0.5)
      document = { ...document, title: oldTones(document.title), body: oldTones(document.body) };
    if (form > 0.95) document = { ...document, body: document.body.normalize('NFD') };
    if (form > 0.9)
      document = {
        ...document,
        bodyType: 'html',
        body: `<p>${document.body.replaceAll('. ', '.</p><p>')}</p>`,
      };
    this.documents.push(document);
    return url;
  }

  need(name: string) {
    const its = this.planted.get(name) ?? { exact: [], confusable: [] };
    this.planted.set(name, its);
    return its;
  }

  /** `phrase` in a sentence of its own. */
  around(phrase: string): string {
    const [first = '', ...rest] = sentence(this.random).split(' ');
    const at = 3 + Math.floor(this.random.next() * 4);
    return [first, ...rest.slice(0, at), phrase, ...rest.slice(at)].join(' ');
  }
}

/** The syllables of a phrase, each in a sentence of its own that does not make the phrase with it. */
const scattered = (writer: Writer, phrase: string) =>
  phrase.split(' ').map((syllable) => {
    for (;;) {
      const one = writer.around(`(${syllable})`);
      if (!folded(one).includes(folded(phrase))) return one;
    }
  });

function plantPhrase(writer: Writer, phrase: string, confusable: string): void {
  const need = writer.need(phrase);
  const capital = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  need.exact.push(
    writer.add({ title: `${capital}: kinh nghiệm ở một cơ sở` }, [writer.around(phrase)]),
    writer.add({ title: `Bài học về ${phrase} sau hai năm`, summary: writer.around('thực hành') }),
    writer.add({ summary: writer.around(phrase) }),
    writer.add({}, [writer.around(phrase)], 300),
    writer.add({}, [writer.around(phrase), writer.around(phrase)], 300),
  );
  for (let count = 0; count < 6; count += 1)
    writer.add({}, [...scattered(writer, phrase), ...scattered(writer, phrase)], 300);
  need.confusable.push(
    writer.add({ title: `Chuyện ${confusable} ở một nơi` }, [writer.around(confusable)]),
    writer.add({}, [writer.around(confusable), writer.around(confusable)]),
    writer.add({ summary: writer.around(confusable) }),
  );
}

function plantNumber(writer: Writer, { number, name, others }: (typeof numbers)[number]): void {
  const named = number.startsWith('Q') ? number : `${name} ${number}`;
  writer
    .need(number)
    .exact.push(
      writer.add({ title: `${named} về một chính sách`, number, kind: 'van-ban' }),
      writer.add({}, [writer.around(`căn cứ ${named}`)]),
      writer.add({}, [writer.around(`theo ${named},`)]),
    );
  for (const other of others) {
    writer.add({ title: `Văn bản ${other}`, number: other, kind: 'van-ban' });
    writer.add({}, [writer.around(`theo ${other}`), writer.around(/\d+/.exec(number)?.[0] ?? '')]);
  }
}

/** Documents that write one thing in either way, in title and text. */
function plantWays(writer: Writer, name: string, ways: readonly string[]): void {
  for (const way of ways)
    writer
      .need(name)
      .exact.push(
        writer.add({ title: `Ghi nhanh: ${way} và những việc cần làm` }),
        writer.add({}, [writer.around(way), writer.around(way)]),
      );
}

const english = [
  ['saving', 'Saving steam in a dyeing mill', 'The mill saved steam and saves water.'],
  ['insulated pipes', 'Insulated pipes keep heat', 'Insulating a pipe pays within a year.'],
  [
    'recycling plastics',
    'Recycling plastics near the river',
    'Plastic is recycled by a cooperative.',
  ],
  ['training operators', 'Training boiler operators', 'Operators were trained for two weeks.'],
] as const;

/** The corpus: planted needs and as many other documents as there is room for. */
export function corpus(
  count: number,
  seed = 20261201,
): { documents: Document[]; planted: Planted } {
  const writer = new Writer(seed);
  for (const [phrase, confusable] of phrases) plantPhrase(writer, phrase, confusable);
  for (const number of numbers) plantNumber(writer, number);
  for (const [short, long] of abbreviations) plantWays(writer, long, [short, long]);
  plantWays(writer, 'doanh nghiệp', ['doanh nghiệp', 'DN']);
  for (const ways of synonyms) plantWays(writer, ways[0], ways);
  for (const [name, title, body] of english)
    writer.need(name).exact.push(writer.add({ title, body, bodyType: 'text', lang: 'en' }));
  for (const [index, title] of ['Lịch thăm xưởng gốm', 'Hộp thư bạn nghe đài'].entries()) {
    const body = sentences(writer.random, 200).join(' ');
    const urls = [2014, 2024, 2019].map((year) =>
      writer.add({ title, body, bodyType: 'text', date: `${year}-0${index + 3}-10T02:00:00.000Z` }),
    );
    writer.need(title).exact.push(...urls);
    writer.need(title).newest = urls[1] ?? '';
  }
  while (writer.documents.length < count) writer.add({});
  const { documents, planted } = writer;
  check(documents, planted);
  return { documents, planted };
}

const folded = (text: string) => ` ${plain(text.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
/** All that a document says, without marks. */
export const foldedText = ({ title, summary = '', body }: Document): string =>
  folded(`${title} | ${summary} | ${body.replace(/<[^>]+>/g, ' ')}`);

/** A phrase stands nowhere but where it was planted: otherwise the judgements are wrong. */
function check(documents: readonly Document[], planted: Planted): void {
  const texts = documents.map((document) => [document.url, foldedText(document)] as const);
  for (const [phrase] of phrases) {
    const { exact = [], confusable = [] } = planted.get(phrase) ?? {};
    const known = new Set([...exact, ...confusable]);
    const other = texts.find(([url, text]) => !known.has(url) && text.includes(folded(phrase)));
    if (other) throw new Error(`“${phrase}” stands by chance in ${other[0]}`);
  }
}
