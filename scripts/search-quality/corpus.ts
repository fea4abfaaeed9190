import { englishSentences, englishTitles } from './english-needs.ts';
import { fillIn } from './fill-in.ts';
import { fold, toneOnSecond } from './marks.ts';
import { allGuards, Planter, type Guard, type Planting, type Role } from './plantings.ts';
import { randomOf, type Random } from './random.ts';
import { headings, sentences, titles } from './sentences.ts';
import { words } from './words.ts';

/** A line of the input of `search:index`. */
export type Document = {
  url: string;
  title: string;
  summary?: string;
  body: string;
  bodyType: 'text' | 'html';
  kind: string;
  date: string;
  number?: string;
  topics: string[];
  lang: 'vi' | 'en';
};

/** A document that a need knows. */
export type Planted = { need: string; role: Role; says: string; url: string };

export type Corpus = {
  documents: Document[];
  planted: Planted[];
  /** What each document says, by its address, before it was written one way or another. */
  texts: Map<string, string>;
};

type Text = { title: string; summary?: string; sentences: string[] };

const kinds = ['Tin tức', 'Văn bản', 'Mô hình', 'Kịch bản phát thanh', 'Phim'];
const englishExtra = 16;

const wordCount = (text: string): number => text.split(/\s+/).length;

/** How often the words stand in the text, both folded. */
function countOf(words: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

const textOf = ({ title, summary = '', sentences }: Text): string =>
  [title, summary, ...sentences].join('\n');

/** Whether the text has words of needs exactly where they were planted. */
function isClean(text: Text, guards: readonly Guard[], planting?: Planting): boolean {
  const all = ` ${fold(textOf(text))} `;
  const own = [planting?.title, planting?.summary, ...(planting?.sentences ?? [])].map(
    (part) => ` ${fold(part ?? '')} `,
  );
  return guards.every(({ need, words }) => {
    const found = countOf(words, all);
    if (found === 0 || need !== planting?.need) return found === 0;
    return found === own.reduce((sum, part) => sum + countOf(words, part), 0);
  });
}

/** Everyday sentences of a wished length with those of the planting among them. */
function write(random: Random, guards: readonly Guard[], planting?: Planting): Text {
  const [titleForms, sentenceForms] = planting?.english
    ? [englishTitles, englishSentences]
    : [titles, sentences];
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const wished = random.between(150, 650);
    const body: string[] = [];
    for (let count = 0; count < wished; count += wordCount(body.at(-1) ?? ''))
      body.push(fillIn(random.pick(sentenceForms), random));
    for (const sentence of planting?.sentences ?? [])
      body.splice(random.between(1, body.length), 0, sentence);
    const text = {
      title: planting?.title ?? fillIn(random.pick(titleForms), random),
      summary:
        planting?.summary ??
        (random.chance(0.7) ? fillIn(random.pick(sentenceForms), random) : undefined),
      sentences: body,
    };
    if (isClean(text, guards, planting)) return text;
  }
  throw new Error(`no text for ${JSON.stringify(planting)} is free of the words of other needs`);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The paragraphs as HTML; editors make a part of a phrase bold now and then. */
function asHtml(paragraphs: readonly string[], random: Random, says: string): string {
  const html = paragraphs
    .map((paragraph, index) => {
      const heading = index > 0 && random.chance(0.3) ? `<h2>${random.pick(headings)}</h2>` : '';
      return `${heading}<p>${escaped(paragraph)}</p>`;
    })
    .join('\n');
  const [first = '', ...rest] = escaped(says).split(' ');
  if (rest.length === 0 || !random.chance(0.5)) return html;
  return html.replace(escaped(says), `<strong>${first}</strong> ${rest.join(' ')}`);
}

function dateOf(random: Random, from = 2012, to = 2026): string {
  const year = random.between(from, to);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${year}-${two(random.between(1, year === 2026 ? 6 : 12))}-${two(random.between(1, 28))}`;
  return random.chance(0.5)
    ? day
    : `${day}T${two(random.between(6, 18))}:${two(random.between(0, 59))}:00+07:00`;
}

/** One of the ways people write: the place of tones by turns, few texts taken apart into letters and marks. */
function writtenBy(turn: number, random: Random): (text: string) => string {
  const isApart = random.chance(0.05);
  return (text) => {
    const placed = turn % 2 === 0 ? toneOnSecond(text) : text;
    return placed.normalize(isApart ? 'NFD' : 'NFC');
  };
}

function documentOf(text: Text, turn: number, random: Random, planting?: Planting): Document {
  const spell = planting?.english ? (it: string) => it : writtenBy(turn, random);
  const paragraphs: string[] = [];
  for (let from = 0; from < text.sentences.length;) {
    const size = random.between(2, 5);
    paragraphs.push(text.sentences.slice(from, from + size).join(' '));
    from += size;
  }
  const isHtml = random.chance(0.2);
  const body = isHtml ? asHtml(paragraphs, random, planting?.says ?? '') : paragraphs.join('\n\n');
  return {
    url: '',
    title: spell(text.title),
    summary: text.summary === undefined ? undefined : spell(text.summary),
    body: spell(body),
    bodyType: isHtml ? 'html' : 'text',
    kind: planting?.number ? 'Văn bản' : random.pick(kinds),
    date: planting?.twin ? dateOf(random, 2021, 2025) : dateOf(random),
    number: planting?.number,
    topics: random.shuffled(words.topic ?? []).slice(0, random.between(1, 3)),
    lang: planting?.english ? 'en' : 'vi',
  };
}

type Made = { document: Document; text: Text; planting?: Planting };

/** About `count` documents, the same for the same seed, and what each is to the needs. */
export function makeCorpus(count = 3000, seed = 20260701): Corpus {
  const random = randomOf(seed);
  const guards = allGuards();
  const made: Made[] = [];
  const add = (planting?: Planting) => {
    const text = write(random, guards, planting);
    const document = documentOf(text, made.length, random, planting);
    made.push({ document, text, planting });
    if (!planting?.twin) return;
    const older = { ...document, date: dateOf(random, 2013, 2019) };
    made.push({ document: older, text, planting: { ...planting, role: 'older' } });
  };
  for (const planting of new Planter(random).all()) add(planting);
  const plain: Planting = { need: '', role: 'distractor', says: '', sentences: [], english: true };
  for (let extra = 0; extra < englishExtra; extra += 1) add(plain);
  while (made.length < count) add();

  const corpus: Corpus = { documents: [], planted: [], texts: new Map() };
  for (const [index, { document, text, planting }] of random.shuffled(made).entries()) {
    const url = `/${fold(document.kind).replaceAll(' ', '-')}/${index + 1}`;
    corpus.documents.push({ ...document, url });
    corpus.texts.set(url, textOf(text));
    if (planting?.need)
      corpus.planted.push({ need: planting.need, role: planting.role, says: planting.says, url });
  }
  return corpus;
}
