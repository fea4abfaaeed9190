import { listsFromParagraphs } from './word-lists.ts';

/** Headings an article has; Word's first level is the article's title, so its next ones move up to ours. */
const headings: Record<string, string> = { H1: 'h2', H5: 'h4', H6: 'h4' };
/** Attributes that carry meaning; fonts, colours, classes and sizes go. */
const kept: Record<string, readonly string[]> = {
  A: ['href'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan'],
  OL: ['start'],
  IMG: ['src', 'alt'],
};
/** Styles by which other programs say bold, italic, underlined, struck out, raised and lowered. */
const meaningful = ['font-weight', 'font-style', 'text-decoration', 'vertical-align'];

const rename = (element: Element, name: string) => {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
};
const unwrap = (element: Element) => element.replaceWith(...element.childNodes);

/** Drops what is no content: styles, Word's XML, comments, pictures that lie on the author's disk. */
function dropMachinery(body: HTMLElement): void {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  for (const element of body.querySelectorAll('style, script, meta, link, title, xml'))
    element.remove();
  // Only a picture that is in the clipboard itself can be uploaded; the policy lets no other be fetched.
  for (const picture of body.querySelectorAll('img'))
    if (!picture.getAttribute('src')?.startsWith('data:image/')) picture.remove();
  for (const element of body.querySelectorAll<HTMLElement>('[style]'))
    if (/display:\s*none|mso-hide:\s*all/.test(element.getAttribute('style') ?? ''))
      element.remove();
  for (const element of body.querySelectorAll('br[style*="page-break"]')) element.remove();
}

/** Takes away elements that mean nothing here (`o:p`, smart tags, bookmarks) and keeps what they hold. */
function unwrapMeaningless(body: HTMLElement): void {
  for (const element of body.querySelectorAll('*')) {
    const href = element.getAttribute('href');
    const isDeadLink =
      element.tagName === 'A' && (!href || href.startsWith('#') || href.startsWith('file:'));
    const isNotBold =
      (element.tagName === 'B' || element.tagName === 'STRONG') &&
      /font-weight:\s*(normal|400)/.test(
        (element.getAttribute('style') ?? '').replaceAll(/mso-[\w-]+:[^;]*;?/g, ''),
      );
    if (element.tagName.includes(':') || element.tagName === 'FONT' || isDeadLink || isNotBold)
      unwrap(element);
  }
}

function dropAttributes(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    const style = meaningful.flatMap((property) => {
      const value = element.tagName === 'SPAN' ? element.style.getPropertyValue(property) : '';
      return value ? [`${property}: ${value}`] : [];
    });
    for (const { name } of [...element.attributes])
      if (!kept[element.tagName]?.includes(name)) element.removeAttribute(name);
    if (style.length > 0) element.setAttribute('style', style.join('; '));
    else if (element.tagName === 'SPAN') unwrap(element);
  }
}

/** Makes runs of blanks, line ends and non-breaking spaces one space, as a browser shows them. */
function tidyText(body: HTMLElement): void {
  body.normalize();
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!text.parentElement?.closest('pre')) text.data = text.data.replaceAll(/\s+/g, ' ');
  }
}

const blocks = 'p, h2, h3, h4, li, blockquote, div';

function dropEmpty(body: HTMLElement): void {
  for (const block of [...body.querySelectorAll(blocks)].reverse()) {
    if (!block.textContent.trim() && !block.querySelector('img, table, hr')) block.remove();
  }
}

/**
 * What the editor should take of a piece of HTML from the clipboard: headings, paragraphs, lists, tables,
 * links, emphasis and quotes, without the mess of Word and other programs.
 */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  dropMachinery(body);
  listsFromParagraphs(body);
  unwrapMeaningless(body);
  dropAttributes(body);
  for (const [from, to] of Object.entries(headings))
    for (const heading of body.querySelectorAll(from)) rename(heading, to);
  tidyText(body);
  dropEmpty(body);
  return body.innerHTML.trim();
}
