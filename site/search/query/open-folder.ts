import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@sxsh/content-types/language';
import type { Manifest } from '../manifest.ts';
import { bundlesOf, titlesReader } from './open.ts';
import type { Archive } from './scope.ts';

/** What lies in an output folder, read from its files as a browser reads them from the portal. */
export function openFolder(folder: string, manifest: Manifest, language: Language = 'vi'): Archive {
  const root = '/';
  const read = (address: string) =>
    readFile(join(folder, address)).then(
      (bytes) => new Response(bytes),
      () => new Response(null, { status: 404 }),
    );
  const load = (address: string) =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, address)).href);
  return {
    bundles: bundlesOf({ manifest, language, root, read, load }),
    readTitles: titlesReader({ root, read }),
  };
}
