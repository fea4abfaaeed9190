import { useMemo } from 'react';
import { z } from 'zod/mini';
import type { Language } from '@sxsh/content-types/language';
import { labelsAddress, labelsFile } from '../../../search/labels-file.ts';
import type { Labels } from './Filters.tsx';
import { usePortalFile } from './use-portal-file.ts';

const parse = (value: unknown) => z.parse(labelsFile, value);

/** What is read beside the index: names, and whether the desk counts misses. */
type Beside = { named: Labels; countsMisses: boolean };

/**
 * The names of topics, industries and places, read once somebody searches: they change without the index.
 * Without them the filters show keys, which is better than no search.
 */
export function useLabels(isWanted: boolean, root: string, language: Language): Beside {
  const file = usePortalFile(root + labelsAddress, isWanted, parse);
  return useMemo(() => {
    const { countsMisses = false, ...all } = file ?? {};
    const named = Object.entries(all).map(([name, its]) => [
      name,
      Object.fromEntries(Object.entries(its).map(([key, label]) => [key, label[language]])),
    ]);
    return { named: Object.fromEntries(named) as Labels, countsMisses };
  }, [file, language]);
}
