import { z } from 'zod';
import { documentCollections, termCollections } from './collections.ts';
import { instant, list, optional, reference, referenceToAny, text } from './form.ts';

const bilingual = { label: text, labelEn: optional(text) };

/** Settings of the portal that an administrator edits. */
export const siteSettings = z.object({
  name: text,
  nameEn: optional(text),
  tagline: optional(text),
  taglineEn: optional(text),
  organisation: text,
  organisationEn: optional(text),
  parentOrganisation: optional(text),
  parentOrganisationEn: optional(text),
  address: optional(text),
  addressEn: optional(text),
  telephone: optional(text),
  /** Telephone number or official-account id under zalo.me. */
  zalo: optional(text),
  email: optional(z.email()),
  openingHours: optional(text),
  openingHoursEn: optional(text),
  /** Who answers for the content: required on a state portal. */
  responsible: optional(text),
  defaultPicture: optional(reference('media')),
});
export type SiteSettings = z.output<typeof siteSettings>;

const linkTarget = {
  /** A document or term of ours, or an address. */
  document: optional(referenceToAny([...documentCollections, ...termCollections])),
  url: optional(z.string()),
};

/** Menus. The libraries are always in the header; these are what editors add. */
export const navigation = z.object({
  header: list(z.object({ ...bilingual, ...linkTarget })),
  footer: list(z.object({ ...bilingual, links: list(z.object({ ...bilingual, ...linkTarget })) })),
});
export type Navigation = z.output<typeof navigation>;

/** What the home page puts first. */
export const homePage = z.object({
  featured: list(referenceToAny(documentCollections)),
  topics: list(reference('topics')),
  introduction: optional(text),
  introductionEn: optional(text),
});
export type HomePage = z.output<typeof homePage>;

/** The ways to write one thing in a line that people typed: `SXSH; sản xuất sạch hơn`. */
export const wordingsIn = (line: string): string[] => [
  ...new Set(
    line
      .normalize('NFC')
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

/** What search takes for one thing, besides the common abbreviations. */
export const searchWords = z.object({
  groups: list(
    z.object({
      wordings: z.string().transform(wordingsIn),
      validFrom: optional(instant),
      validTo: optional(instant),
    }),
  ),
});
export type SearchWords = z.output<typeof searchWords>;

/** What the portal counts of its readers; nothing until an administrator says so. */
export const counters = z.object({
  /** Searches that found nothing. */
  searchMisses: optional(z.boolean()),
});
