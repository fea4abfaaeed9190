import { z } from 'zod';

/** The languages a document can be written in. Vietnamese is the portal's own and lives at `/`. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
export const language = z.enum(languages);
export const languageLabels: Record<Language, string> = { vi: 'Tiếng Việt', en: 'Tiếng Anh' };
