import type { Field } from 'payload';
import { v7 } from 'uuid';

/**
 * An id of our own, made in code: the same string on SQLite and MongoDB. It must stand at the top level
 * of a collection's `fields`, or version saves fail on MongoDB; clients cannot choose it.
 */
export const idField = (): Field => ({
  name: 'id',
  type: 'text',
  required: true,
  label: 'Mã',
  defaultValue: () => v7(),
  access: { create: () => false, update: () => false },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
});
