import { createReadStream } from 'node:fs';
import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { language } from '@sxsh/content-types/language';
import { linesOf } from './lines.ts';
import type { SearchRecord } from '../../../site/search/index/record.ts';

/** A line of input that cannot be used; `line` counts from 1. */
export class BadLine extends Error {
  override name = 'BadLine';
  constructor(file: string, line: number, reason: string) {
    super(`${file}, dòng ${line}: ${reason}`);
  }
}

const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((it) => it ?? undefined);

const document = z.object({
  url: z.string().min(1),
  title: z.string().min(1),
  summary: optional(z.string()),
  body: optional(z.string()),
  bodyType: optional(z.enum(['text', 'html'])),
  kind: optional(z.string()),
  date: optional(z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()])),
  number: optional(z.string()),
  topics: optional(z.array(z.string())),
  lang: optional(language),
});

const silent = new Set(['script', 'style', 'template', 'noscript']);
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The text of HTML, a paragraph a line. */
function textOfHtml(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(name) {
      if (silent.has(name)) hidden += 1;
      if (!inline.has(name)) text += '\n';
    },
    ontext(more) {
      if (hidden === 0) text += more;
    },
    onclosetag(name) {
      if (silent.has(name)) hidden -= 1;
      if (!inline.has(name)) text += '\n';
    },
  });
  parser.end(html);
  return text;
}

function recordOf(value: unknown): SearchRecord {
  const {
    url,
    title,
    summary,
    body = '',
    bodyType,
    kind,
    date,
    number,
    topics,
    lang,
  } = document.parse(value);
  return {
    address: url,
    language: lang ?? 'vi',
    title,
    summary,
    number,
    paragraphs: (bodyType === 'html' ? textOfHtml(body) : body).split('\n'),
    date,
    kindLabel: kind,
    filters: {
      kind: kind ? [kind] : [],
      topic: topics ?? [],
      year: date ? [date.slice(0, 4)] : [],
    },
  };
}

/**
 * Reads documents, one JSON object a line; of two with one `url` the last wins.
 * @throws BadLine
 */
export async function readDocuments(file: string): Promise<SearchRecord[]> {
  const records = new Map<string, SearchRecord>();
  let line = 0;
  for await (const text of linesOf(createReadStream(file))) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      const record = recordOf(JSON.parse(text.replace(/^\ufeff/, '')));
      records.set(record.address, record);
    } catch (error) {
      const reason =
        error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
      throw new BadLine(file, line, reason);
    }
  }
  return [...records.values()];
}
