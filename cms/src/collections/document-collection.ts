import { collectionLabels, type DocumentCollection } from '@sxsh/content-types/collections';
import type { CollectionConfig, Field, Tab } from 'payload';
import { accessFor } from '../access/access.ts';
import { addPublishedBesideDrafts } from '../access/published-beside-drafts.ts';
import { refuseUnauthorisedPublish } from '../access/publish-guard.ts';
import { documentFields } from '../fields/document.ts';
import { withoutEmptyDrafts } from '../publishing/empty-drafts.ts';
import { copyAsDraft } from './copy-as-draft.ts';
import { keepLock } from './keep-lock.ts';

type Options = {
  slug: DocumentCollection;
  description: string;
  content: Field[];
  /** What the form begins with, before summary and picture. */
  lead?: Field[];
  tabs?: Tab[];
  /** Columns of the list after the title; the day of publishing when absent. */
  columns?: string[];
  /** Further columns to search by. */
  searchable?: string[];
};

/**
 * A collection of documents: drafts with autosave and versions, trash, duplicate as a draft, and the
 * compound indexes that keep its lists fast at 100,000 (they begin with `deletedAt`, because single-column
 * indexes on `deletedAt` and `_status` mislead SQLite's planner).
 */
export function documentCollection(options: Options): CollectionConfig {
  const {
    slug,
    description,
    content,
    lead,
    tabs,
    columns = ['publishedAt'],
    searchable = [],
  } = options;
  const { one, many } = collectionLabels[slug].vi;
  return {
    slug,
    labels: { singular: one, plural: many },
    access: accessFor(slug),
    admin: {
      useAsTitle: 'title',
      group: 'Nội dung',
      description,
      defaultColumns: ['title', ...columns, 'updatedAt'],
      hideAPIURL: true,
      baseFilter: withoutEmptyDrafts(slug),
      listSearchableFields: ['title', 'slug', ...searchable],
    },
    defaultSort: '-updatedAt',
    versions: {
      maxPerDoc: 50,
      drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, schedulePublish: false },
    },
    trash: true,
    // Seconds after the last words: a pause to think, not a lunch break. A form that is typed in renews it every
    // few seconds; a colleague may also take over at once.
    lockDocuments: { duration: 90 },
    indexes: [
      { fields: ['deletedAt', '_status', 'updatedAt'] },
      { fields: ['deletedAt', 'updatedAt'] },
      { fields: ['deletedAt', 'createdAt'] },
      { fields: ['slug', 'language'] },
    ],
    fields: documentFields(slug, { content, lead, tabs }),
    hooks: {
      beforeOperation: [copyAsDraft],
      beforeChange: [refuseUnauthorisedPublish],
      afterOperation: [addPublishedBesideDrafts, keepLock],
    },
  };
}
