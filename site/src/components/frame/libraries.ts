import { libraryAddress } from '@sxsh/content-types/addresses';
import { collectionLabels, documentCollections } from '@sxsh/content-types/collections';
import type { Language } from '@sxsh/content-types/language';
import type { Link } from '../../content/views/resolve.ts';

/** Shorter names for the menu where a library's full name is long. */
const menuLabels: Partial<Record<string, Record<Language, string>>> = {
  'broadcast-scripts': { vi: 'Kịch bản', en: 'Scripts' },
  'policy-documents': { vi: 'Văn bản', en: 'Policy' },
  'case-studies': { vi: 'Mô hình', en: 'Case studies' },
};

/** Links to every library, in the menu's order. */
export const libraryLinks = (language: Language): Link[] =>
  documentCollections
    .filter((collection) => collection !== 'pages')
    .map((collection) => ({
      label: menuLabels[collection]?.[language] ?? collectionLabels[collection][language].many,
      href: libraryAddress(collection, language),
    }));
