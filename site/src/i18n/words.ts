import type { Language } from '@sxsh/content-types/language';
import { en } from './en.ts';
import { vi, type Words } from './vi.ts';

const dictionaries: Record<Language, Words> = { vi, en };

/** The portal's own words in a language. */
export const words = (language: Language): Words => dictionaries[language];
