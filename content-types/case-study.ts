import { z } from 'zod';
import { documentFields, editorialFields } from './document.ts';
import { list, optional, reference, text } from './form.ts';
import { richText } from './rich-text.ts';

/**
 * What one enterprise did and saved. The enterprise's name is in the published form only when it has
 * consented; without consent the CMS's private field is dropped here.
 */
export const caseStudy = z
  .object({
    ...documentFields,
    ...editorialFields,
    enterpriseName: optional(text),
    enterpriseConsent: z.preprocess((value) => value ?? false, z.boolean()),
    measures: list(
      z.object({
        measure: text,
        /** Million đồng. */
        cost: optional(z.number().nonnegative()),
        /** Million đồng a year. */
        savingPerYear: optional(z.number()),
        /** Months. */
        paybackMonths: optional(z.number().nonnegative()),
        effect: optional(text),
      }),
    ),
    body: richText,
    translationOf: optional(reference('case-studies')),
  })
  .transform(({ enterpriseName, enterpriseConsent, ...rest }) => ({
    ...rest,
    enterpriseName: enterpriseConsent ? enterpriseName : undefined,
  }));
export type CaseStudy = z.output<typeof caseStudy>;
