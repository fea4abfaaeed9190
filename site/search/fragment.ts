import { gunzipSync, gzipSync } from 'node:zlib';
import { fromIndex } from './fold.ts';

/** Pagefind's fragments are gzipped JSON behind this signature. */
const signature = 'pagefind_dcd';

/** Takes a fragment as Pagefind made it, gives it with đ written as people read it, and its address. */
export function readableFragment(content: Uint8Array): { content: Uint8Array; address: string } {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(signature))
    throw new Error(
      'Pagefind wrote a fragment of an unknown form; check search/fragment.ts against its version.',
    );
  const readable = fromIndex(text);
  const { url } = JSON.parse(readable.slice(signature.length)) as { url: string };
  return { content: gzipSync(readable, { level: 9 }), address: url };
}
