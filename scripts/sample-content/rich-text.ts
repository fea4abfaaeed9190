import { inline, type InlineContext } from './inline.ts';
import * as lexical from './lexical.ts';
import type { LexicalNode } from './lexical.ts';

const calloutKinds = ['note', 'tip', 'warning'];

const itemsOf = (lines: string[], marker: RegExp, context: InlineContext) =>
  lines.map((line) => inline(line.replace(marker, ''), context));

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** `::name key | text` on a line of its own: a download or a video. */
function directive(line: string, context: InlineContext): LexicalNode {
  const [, name = '', key = '', text = ''] = /^::(\w+) (\S+)(?: \| (.+))?$/.exec(line) ?? [];
  const file = context.idOf(`media/${key}`);
  if (name === 'download')
    return lexical.block(context.nextId(), name, { file, ...(text && { title: text }) });
  if (name === 'video')
    return lexical.block(context.nextId(), name, { file, ...(text && { caption: text }) });
  throw new Error(`Unknown directive: ${line}`);
}

/** `:::kind Title`, then the text of the call-out; the block ends at an empty line. */
function callout([head = '', ...lines]: string[], context: InlineContext): LexicalNode {
  const [kind = '', ...title] = head.slice(3).split(' ');
  if (!calloutKinds.includes(kind)) throw new Error(`Unknown kind of call-out: ${head}`);
  return lexical.block(context.nextId(), 'callout', {
    kind,
    title: title.join(' '),
    text: lines.join(' '),
  });
}

function picture(line: string, context: InlineContext): LexicalNode {
  const [, caption = '', key = ''] = /^!\[(.*)\]\((\S+)\)$/.exec(line) ?? [];
  return lexical.picture(context.nextId(), context.idOf(`media/${key}`), caption);
}

function blockOf(source: string, context: InlineContext): LexicalNode {
  const lines = source.split('\n').map((line) => line.trim());
  const joined = lines.join(' ');
  if (joined.startsWith('### ')) return lexical.heading('h3', inline(joined.slice(4), context));
  if (joined.startsWith('## ')) return lexical.heading('h2', inline(joined.slice(3), context));
  if (joined.startsWith(':::')) return callout(lines, context);
  if (joined.startsWith('::')) return directive(joined, context);
  if (joined.startsWith('![')) return picture(joined, context);
  if (joined.startsWith('> '))
    return lexical.quote(inline(lines.map((line) => line.replace(/^> ?/, '')).join(' '), context));
  if (lines.every((line) => line.startsWith('- ')))
    return lexical.list('bullet', itemsOf(lines, /^- /, context));
  if (lines.every((line) => /^\d+\. /.test(line)))
    return lexical.list('number', itemsOf(lines, /^\d+\. /, context));
  if (lines.every((line) => line.startsWith('|')))
    return lexical.table(lines.map((line) => cellsOf(line).map((cell) => inline(cell, context))));
  return lexical.paragraph(inline(joined, context));
}

/**
 * Turns a small notation into the rich text Payload stores. Blocks are separated by an empty line: `##`
 * and `###` headings, `-` and `1.` lists, `| a | b |` tables (first row is the head), `>` quotes,
 * `![caption](media name)` pictures, `:::tip Title` call-outs, `::download name | title` and
 * `::video name | caption`. Inside a line: `**bold**`, `*italic*`, `[text](https://…)` and
 * `[text](articles/name)` for a document of the sample content.
 *
 * @param seed makes the ids of nodes stable: the key of the document
 */
export function richTextFrom(
  source: string,
  { idOf, seed }: { idOf: InlineContext['idOf']; seed: string },
): { root: LexicalNode } {
  const context: InlineContext = { idOf, nextId: lexical.nodeIds(seed) };
  const blocks = source
    .normalize('NFC')
    .trim()
    .split(/\n\s*\n/);
  return lexical.root(blocks.map((block) => blockOf(block.trim(), context)));
}
