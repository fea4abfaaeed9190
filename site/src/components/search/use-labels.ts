import { useEffect, useState } from 'react';
import { z } from 'zod/mini';
import type { Language } from '@sxsh/content-types/language';
import { labelsAddress, labelsFile } from '../../../search/labels-file.ts';
import type { Labels } from './Filters.tsx';

/** What is read beside the index: names, and whether the desk counts misses. */
type Beside = { named: Labels; countsMisses: boolean };

/**
 * The names of topics, industries and places, read once somebody searches: they change without the index.
 * Without them the filters show keys, which is better than no search.
 */
export function useLabels(isWanted: boolean, root: string, language: Language): Beside {
  const [beside, setBeside] = useState<Beside>({ named: {}, countsMisses: false });
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    fetch(root + labelsAddress, { cache: 'no-cache' })
      .then((response) => response.json())
      .then((value) => {
        const { countsMisses = false, ...all } = z.parse(labelsFile, value);
        const named = Object.entries(all).map(([name, its]) => [
          name,
          Object.fromEntries(Object.entries(its).map(([key, label]) => [key, label[language]])),
        ]);
        if (isCurrent) setBeside({ named: Object.fromEntries(named) as Labels, countsMisses });
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [isWanted, root, language]);
  return beside;
}
