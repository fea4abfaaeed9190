import { z } from 'zod';
import { termFields } from './document.ts';
import { instant, optional, text, reference } from './form.ts';
import type { Language } from './language.ts';

export const topic = z.object({ ...termFields });
export type Topic = z.output<typeof topic>;

/** A branch of industry; the code is that of the national classification (VSIC) where there is one. */
export const industry = z.object({ ...termFields, code: optional(text) });
export type Industry = z.output<typeof industry>;

/** A programme that work counts for; one item may count for several (lồng ghép) and is counted once. */
export const programme = z.object({
  ...termFields,
  from: optional(instant),
  until: optional(instant),
  basis: optional(reference('policy-documents')),
});
export type Programme = z.output<typeof programme>;

/** The title in a language, Vietnamese where there is no other. */
export const termTitle = (
  term: { title: string; titleEn?: string | undefined },
  language: Language,
): string => (language === 'en' ? (term.titleEn ?? term.title) : term.title);
