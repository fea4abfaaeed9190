import { hostedVideo } from '@sxsh/content-types/video';
import type { RichTextNode } from '@sxsh/content-types/rich-text';
import { fileSize } from '../../i18n/format.ts';
import { words } from '../../i18n/words.ts';
import { href } from '../../routing/href.ts';
import type { RichTextContext } from './context.ts';
import { element, escapeHtml } from './html.ts';

type Fields = Record<string, unknown>;
const textField = (fields: Fields, name: string): string | undefined =>
  typeof fields[name] === 'string' && fields[name] !== '' ? fields[name] : undefined;

function callout(fields: Fields, { language }: RichTextContext): string {
  const labels = words(language).note;
  const kind = fields.kind === 'tip' || fields.kind === 'warning' ? fields.kind : 'note';
  const title = textField(fields, 'title') ?? labels[kind];
  const paragraphs = (textField(fields, 'text') ?? '')
    .split(/\n+/)
    .map((line) => element('p', {}, escapeHtml(line)));
  return element(
    'aside',
    { class: `callout callout-${kind}`, 'aria-label': labels[kind] },
    element('p', { class: 'callout-title' }, escapeHtml(title)) + paragraphs.join(''),
  );
}

function download(node: RichTextNode, fields: Fields, context: RichTextContext): string {
  const file = node.reference && context.files.get(node.reference.id);
  if (!file) return '';
  const name = file.form.originalName ?? file.form.filename;
  const label = textField(fields, 'title') ?? name;
  const size = fileSize(file.filesize, context.language);
  const link = element('a', { href: href(file.path), download: name }, escapeHtml(label));
  return element('p', { class: 'download' }, `${link} <span>(${escapeHtml(size)})</span>`);
}

/** A film of ours plays here; a hosted one is a link, so nothing is asked of its host before a press. */
function video(node: RichTextNode, fields: Fields, context: RichTextContext): string {
  const caption = textField(fields, 'caption');
  const file = node.reference && context.files.get(node.reference.id);
  const hosted = hostedVideo(textField(fields, 'link') ?? '');
  const t = words(context.language);
  const body = file
    ? element('video', { controls: true, preload: 'none', src: href(file.path) }, '')
    : hosted &&
      element(
        'a',
        { class: 'video-link', href: textField(fields, 'link'), rel: 'noopener noreferrer' },
        escapeHtml(`${t.watchAt} ${hosted.host === 'youtube' ? 'YouTube' : 'Vimeo'}`),
      );
  if (!body) return '';
  const figcaption = caption ? element('figcaption', {}, escapeHtml(caption)) : '';
  return element('figure', { class: 'video-block' }, body + figcaption);
}

/** One of the blocks editors may put in a text; an unknown block is dropped. */
export function blockHtml(node: RichTextNode, context: RichTextContext): string {
  const fields = (node.fields ?? {}) as Fields;
  switch (fields.blockType) {
    case 'callout':
      return callout(fields, context);
    case 'download':
      return download(node, fields, context);
    case 'video':
      return video(node, fields, context);
    default:
      return '';
  }
}
