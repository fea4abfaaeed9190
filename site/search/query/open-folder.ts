import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@sxsh/content-types/language';
import type { Manifest } from '../manifest.ts';
import { bundlesOf } from './open.ts';
import type { Bundle } from './scope.ts';

/** The bundles of an output folder, read from its files as a browser reads them from the portal. */
export const openFolder = (
  folder: string,
  manifest: Manifest,
  language: Language = 'vi',
): Bundle[] =>
  bundlesOf({
    manifest,
    language,
    root: '/',
    read: (address) =>
      readFile(join(folder, address)).then(
        (bytes) => new Response(bytes),
        () => new Response(null, { status: 404 }),
      ),
    load: (address) => import(/* @vite-ignore */ pathToFileURL(join(folder, address)).href),
  });
