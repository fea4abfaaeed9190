import { element } from './html.ts';

/** Lexical's format bits of a text node, innermost tag first. */
const formats: [bit: number, tag: string][] = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [4, 's'],
  [8, 'u'],
  [2, 'em'],
  [1, 'strong'],
];

/** Wraps escaped text in the tags of a text node's format. */
export const formatted = (html: string, format: unknown): string =>
  formats.reduce(
    (inner, [bit, tag]) =>
      typeof format === 'number' && format & bit ? element(tag, {}, inner) : inner,
    html,
  );
