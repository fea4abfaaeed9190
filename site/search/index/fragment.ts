import { gunzipSync, gzipSync } from 'node:zlib';
import type { Fragment } from '../fragment.ts';

/** Pagefind's fragments are gzipped JSON behind this signature. */
const signature = 'pagefind_dcd';

/** The address in a fragment as Pagefind made it. */
export function addressIn(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(signature))
    throw new Error(
      'Pagefind wrote a fragment of an unknown form; check search/index/fragment.ts against its version.',
    );
  return (JSON.parse(text.slice(signature.length)) as { url: string }).url;
}

/** A fragment for readers, in the place of Pagefind's own, whose words are those of the index. */
export const fragmentFile = (fragment: Fragment): Uint8Array =>
  gzipSync(JSON.stringify(fragment), { level: 9 });
