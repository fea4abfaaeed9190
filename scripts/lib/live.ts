import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';

/** One GET through a plain HTTP client that decompresses nothing by itself; gives the page's text. */
export const fetchPage = (url: string, encoding: 'br' | 'identity'): Promise<string> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text =
          response.headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes) : bytes;
        resolve(response.statusCode === 200 ? text.toString('utf8') : '');
      });
    }).on('error', reject);
  });

/** *Live* as DESIGN defines it: both with `Accept-Encoding: br` and without, the page shows the text. */
export async function isLive(url: string, text: string): Promise<boolean> {
  const pages = await Promise.all(
    (['br', 'identity'] as const).map((encoding) => fetchPage(url, encoding)),
  );
  return pages.every((page) => page.includes(text));
}
