import type { z } from 'zod';
import { activity } from './activity.ts';
import { article } from './article.ts';
import { broadcastScript } from './broadcast-script.ts';
import { caseStudy } from './case-study.ts';
import type { GlobalSlug, PublishedCollection } from './collections.ts';
import { counters, homePage, navigation, searchWords, siteSettings } from './global.ts';
import { mediaFile } from './media-file.ts';
import { page } from './page.ts';
import { place } from './place.ts';
import { policyDocument } from './policy-document.ts';
import { station } from './station.ts';
import { industry, programme, topic } from './term.ts';
import { video } from './video.ts';

/** The Zod form that turns what the CMS gives (depth 0) into the published form, by collection. */
export const publishedForms = {
  articles: article,
  'broadcast-scripts': broadcastScript,
  videos: video,
  'policy-documents': policyDocument,
  'case-studies': caseStudy,
  activities: activity,
  pages: page,
  topics: topic,
  industries: industry,
  programmes: programme,
  places: place,
  stations: station,
  media: mediaFile,
} as const satisfies Record<PublishedCollection, z.ZodType>;

export type PublishedForm<C extends PublishedCollection = PublishedCollection> = z.output<
  (typeof publishedForms)[C]
>;

/** Fields of documents that only their own page and search read: most of what a document weighs. */
export const longFields = [
  'body',
  'cues',
  'rows',
  'opening',
  'closing',
  'pronunciation',
  'interviewQuestions',
  'transcript',
  'description',
  'measures',
] as const;
type LongField = (typeof longFields)[number];

/** A published form without its long fields, as lists and links read it. */
export type ListedForm<C extends PublishedCollection = PublishedCollection> =
  PublishedForm<C> extends infer Form
    ? Form extends unknown
      ? Omit<Form, LongField>
      : never
    : never;

export const globalForms = {
  'site-settings': siteSettings,
  navigation,
  'home-page': homePage,
  'search-words': searchWords,
  counters,
} as const satisfies Record<GlobalSlug, z.ZodType>;

export type GlobalForm<G extends GlobalSlug = GlobalSlug> = z.output<(typeof globalForms)[G]>;

/** One line for people: which field failed and how, e.g. `body: Required; slug: not a slug…`. */
export const describeIssues = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || '(form)'}: ${issue.message}`).join('; ');
