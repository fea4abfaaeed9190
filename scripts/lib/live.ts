import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';

/** One GET through a plain HTTP client that decompresses nothing by itself; gives the page's text. */
export const fetchPage = (url: string, encoding: 'br' | 'identity'): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { headers: { 'accept-encoding': encoding }, agent: false, timeout: 5000 };
    const request = get(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      // Cut off in the middle, a response ends with an error and never with its end.
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text =
          response.headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes) : bytes;
        resolve(response.statusCode === 200 ? text.toString('utf8') : '');
      });
    });
    request.on('error', reject);
    request.on('timeout', () => request.destroy(new Error(`${url}: no answer in 5 s`)));
  });

/** *Live* as DESIGN defines it: both with `Accept-Encoding: br` and without, the page shows the text. */
export async function isLive(url: string, text: string): Promise<boolean> {
  const pages = await Promise.all(
    (['br', 'identity'] as const).map((encoding) => fetchPage(url, encoding)),
  );
  return pages.every((page) => page.includes(text));
}
