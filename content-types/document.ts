import { z } from 'zod';
import { documentCollections } from './collections.ts';
import { instant, list, optional, reference, referenceToAny, text } from './form.ts';
import { language } from './language.ts';
import { licence } from './licence.ts';
import { isSlug } from './slug.ts';

/** A UUIDv7, made in the CMS's code; the same string on SQLite and MongoDB. */
export const id = z.uuid();

const slug = z.string().refine(isSlug, 'not a slug: lower-case ASCII words joined by hyphens');

/** What every published document has, whatever its collection. */
export const documentFields = {
  id,
  language,
  title: text.pipe(z.string().min(1)),
  slug,
  summary: optional(text),
  /** The date readers see and lists are ordered by; the editor sets it, the first publish fills it. */
  publishedAt: instant,
  updatedAt: instant,
  /** Not public before this moment (UTC). */
  embargoUntil: optional(instant),
  /** Not public from this moment on (UTC). */
  expiresAt: optional(instant),
  topics: list(reference('topics')),
  industries: list(reference('industries')),
  programmes: list(reference('programmes')),
  places: list(reference('places')),
  licence,
} as const;

/** Taken in by the kinds that lead with a picture and name related documents. */
export const editorialFields = {
  leadPicture: optional(reference('media')),
  related: list(referenceToAny(documentCollections)),
  attachments: list(reference('media')),
} as const;

/** What every term has. Terms are one document with a Vietnamese and an optional English title. */
export const termFields = {
  id,
  title: text.pipe(z.string().min(1)),
  titleEn: optional(text),
  slug,
  summary: optional(text),
  summaryEn: optional(text),
  updatedAt: instant,
} as const;
