import type { Readable } from 'node:stream';

/**
 * The lines of a stream of UTF-8, as they come. Only line feeds end them: Node's own readline also takes U+2028,
 * which JSON may have within a string.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
