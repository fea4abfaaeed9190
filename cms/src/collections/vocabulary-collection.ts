import { collectionLabels, type PublishedCollection } from '@sxsh/content-types/collections';
import type { CollectionConfig, Field } from 'payload';
import { accessFor } from '../access/access.ts';
import { createdByField } from '../fields/created-by.ts';
import { idField } from '../fields/id.ts';
import { sortKeyField, sortTitlesByKey } from '../fields/sort-key.ts';

type Options = {
  slug: Exclude<PublishedCollection, 'media'>;
  description: string;
  columns: string[];
  fields: Field[];
};

/** A list that sorts documents or that they name: saved is published, so it has no drafts. */
export const vocabularyCollection = ({
  slug,
  description,
  columns,
  fields,
}: Options): CollectionConfig => ({
  slug,
  labels: { singular: collectionLabels[slug].vi.one, plural: collectionLabels[slug].vi.many },
  access: accessFor(slug),
  admin: {
    useAsTitle: 'title',
    group: 'Danh mục',
    description,
    hideAPIURL: true,
    defaultColumns: ['title', ...columns, 'updatedAt'],
    listSearchableFields: ['title'],
  },
  defaultSort: 'sortKey',
  hooks: { beforeOperation: [sortTitlesByKey] },
  trash: true,
  disableDuplicate: true,
  indexes: [{ fields: ['deletedAt', 'updatedAt'] }, { fields: ['deletedAt', 'createdAt'] }],
  fields: [
    idField(),
    { name: 'title', type: 'text', required: true, index: true, label: 'Tên' },
    sortKeyField(),
    ...fields,
    createdByField(),
  ],
});
