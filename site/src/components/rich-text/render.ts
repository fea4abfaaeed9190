import { slugify } from '@sxsh/content-types/slug';
import { textOf, type RichText, type RichTextNode } from '@sxsh/content-types/rich-text';
import { words } from '../../i18n/words.ts';
import { href } from '../../routing/href.ts';
import { safeUrl } from '../../routing/safe-url.ts';
import { blockHtml } from './blocks.ts';
import type { RichTextContext } from './context.ts';
import { figureHtml } from './figure.ts';
import { element, escapeHtml } from './html.ts';
import { tableHtml } from './table.ts';
import { formatted } from './text-format.ts';

type Render = (node: RichTextNode) => string;

/** Gives each heading an id that nothing else on the page has. */
function headingIds() {
  const taken = new Map<string, number>();
  return (text: string): string => {
    const slug = `muc-${slugify(text) || 'khong-ten'}`;
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}

function linkHtml(node: RichTextNode, content: string, context: RichTextContext): string {
  const fields = (node.fields ?? {}) as Record<string, unknown>;
  const target = node.reference
    ? context.linkTo(node.reference)?.href
    : safeUrl(fields.url ?? node.url);
  if (!target) return content;
  const rel = target.startsWith('https:') ? 'noopener noreferrer' : undefined;
  return element('a', { href: href(target), rel }, content);
}

function listHtml(node: RichTextNode, content: string): string {
  const ordered = node.listType === 'number';
  const start = node.start;
  const from = ordered && typeof start === 'number' && start !== 1 ? start : undefined;
  return element(ordered ? 'ol' : 'ul', { start: from }, content);
}

function uploadHtml(node: RichTextNode, context: RichTextContext): string {
  const file = node.reference && context.files.get(node.reference.id);
  if (!file?.mimeType.startsWith('image/')) return '';
  const caption = ((node.fields ?? {}) as Record<string, unknown>).caption;
  return figureHtml(file, context.language, typeof caption === 'string' ? caption : undefined);
}

function relationshipHtml(node: RichTextNode, context: RichTextContext): string {
  const link = node.reference && context.linkTo(node.reference);
  return link
    ? element('p', {}, element('a', { href: href(link.href) }, escapeHtml(link.label)))
    : '';
}

/** The tag of a heading: pages have one h1, so texts start at h2 and go no deeper than h4. */
const headingTag = (tag: unknown): string => (tag === 'h3' || tag === 'h4' ? tag : 'h2');

/**
 * Takes a rich text and gives its HTML. An allow-list: a kind of node that is not named here is dropped
 * with everything in it; all text is escaped, links follow `safeUrl`.
 */
export function renderRichText(rich: RichText | undefined, context: RichTextContext): string {
  const idFor = headingIds();
  const children: Render = (node) => (node.children ?? []).map(render).join('');
  const kinds: Record<string, Render> = {
    text: (node) => formatted(escapeHtml(node.text ?? ''), node.format),
    linebreak: () => '<br>',
    tab: () => ' ',
    paragraph: (node) => {
      const content = children(node);
      return content === '' ? '' : element('p', {}, content);
    },
    heading: (node) =>
      element(headingTag(node.tag), { id: idFor(textOf({ root: node })) }, children(node)),
    quote: (node) => element('blockquote', {}, element('p', {}, children(node))),
    list: (node) => listHtml(node, children(node)),
    listitem: (node) => element('li', {}, children(node)),
    link: (node) => linkHtml(node, children(node), context),
    autolink: (node) => linkHtml(node, children(node), context),
    horizontalrule: () => '<hr>',
    table: (node) => tableHtml(node, words(context.language).tableScroll, children),
    upload: (node) => uploadHtml(node, context),
    relationship: (node) => relationshipHtml(node, context),
    block: (node) => blockHtml(node, context),
  };
  const render: Render = (node) =>
    Object.hasOwn(kinds, node.type) ? (kinds[node.type]?.(node) ?? '') : '';
  return rich ? children(rich.root) : '';
}
