import type { Language } from '@sxsh/content-types/language';
import type { PublicMedia } from '../content/reader.ts';
import type { Translation } from '../content/views/translations.ts';

/** What the head of a page says about it; addresses are within the portal. */
export type PageMeta = {
  language: Language;
  address: string;
  title: string;
  description?: string | undefined;
  /** The same page in every language it has, itself included. */
  alternates?: Translation[];
  creator?: string | undefined;
  /** The document's own date, of issue for a policy document; a list has its newest entry's. */
  date?: string | undefined;
  /** When the portal published it. */
  publishedAt?: string | undefined;
  updatedAt?: string | undefined;
  picture?: PublicMedia | undefined;
  /** Address of the page's own feed. */
  feed?: { address: string; title: string };
  /** schema.org data. */
  structured?: Record<string, unknown>;
  isDocument?: boolean;
  noindex?: boolean;
  /** What it is about, and whose text it is, for Dublin Core. */
  subjects?: string[];
  source?: string | undefined;
  /** Licence URL, for Dublin Core and machines. */
  licence?: string | undefined;
};
