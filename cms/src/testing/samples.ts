const text = (words: string) => ({
  type: 'text',
  text: words,
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
});

/** A rich text of one paragraph, as the editor stores it. */
export const richTextOf = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: null,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [text(words)],
      },
    ],
  },
});

/** An article with everything it needs to be published. */
export const articleData = (title: string) => ({
  title,
  language: 'vi' as const,
  licence: 'cc-by-4.0' as const,
  body: richTextOf(`${title}: nội dung.`),
});
