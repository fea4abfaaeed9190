import { sortKey } from '@sxsh/content-types/sort-key';
import type { CollectionBeforeOperationHook, Field } from 'payload';

/** Titles in the order of a Vietnamese dictionary, on both databases alike: neither has it by itself. */
export const sortKeyField = (): Field => ({
  name: 'sortKey',
  type: 'text',
  index: true,
  label: 'Khóa sắp xếp',
  access: { create: () => false, update: () => false },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) => {
        const { title } = { ...(originalDoc as Titled), ...(data as Titled) };
        return sortKey(title ?? '');
      },
    ],
  },
});

type Titled = { title?: string | null } | undefined;

const byTitle = /^(-?)title$/;

/** The admin's lists and pickers ask for the order of `title`: they get it as people read it. */
export const sortTitlesByKey: CollectionBeforeOperationHook = ({ args }) => {
  const { sort } = args as { sort?: string | string[] };
  if (!sort) return args;
  const asked = typeof sort === 'string' ? sort.split(',') : sort;
  return { ...args, sort: asked.map((field) => field.replace(byTitle, '$1sortKey')) };
};
