import { z } from 'zod/mini';
import { libraryAddress } from '@sxsh/content-types/addresses';
import { documentCollections } from '@sxsh/content-types/collections';
import type { Language } from '@sxsh/content-types/language';
import { totalsAddress, totalsFile } from '../../../search/totals-file.ts';
import { words } from '../../i18n/words.ts';
import { usePortalFile } from './use-portal-file.ts';

type Props = { language: Language; root: string };

const parse = (value: unknown) => z.parse(totalsFile, value);

/** What there is to search, each kind with a link to its library. */
export default function Totals({ language, root }: Props) {
  const t = words(language);
  const its = usePortalFile(root + totalsAddress, true, parse)?.[language] ?? {};
  const kinds = documentCollections
    .map((kind) => ({ kind, count: its[kind] ?? 0 }))
    .filter(({ count }) => count > 0);
  if (kinds.length === 0) return null;
  return (
    <div className="search-totals">
      <p>{t.totals(kinds.reduce((sum, { count }) => sum + count, 0))}</p>
      <ul>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            {kind === 'pages' ? (
              t.counted[kind](count)
            ) : (
              <a href={root + libraryAddress(kind, language).slice(1)}>{t.counted[kind](count)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
