import path from 'node:path';
import { root } from '../lib/settings.ts';

const text = (value: string) => ({
  type: 'text',
  version: 1,
  text: value,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
});

/** A rich text of plain paragraphs, as Payload stores it. */
export const paragraphs = (...lines: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: lines.map((line) => ({
      type: 'paragraph',
      version: 1,
      format: '',
      indent: 0,
      direction: 'ltr',
      textFormat: 0,
      textStyle: '',
      children: [text(line)],
    })),
  },
});

/** The least an article needs to be published. */
export const articleData = (title: string, body = 'Nội dung thử nghiệm của bài viết.') => ({
  language: 'vi',
  title,
  summary: `Tóm tắt: ${title}`,
  body: paragraphs(body),
});

export const samplePicture = path.join(root, 'scripts/sample-content/files');
