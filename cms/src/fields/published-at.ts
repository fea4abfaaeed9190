import type { DateField, FieldHook } from 'payload';
import { instantField } from './date.ts';

const isPublishing = (data: unknown): boolean =>
  (data as { _status?: unknown } | undefined)?._status === 'published';

/** Filled at the first publish with the present moment. */
const fillAtPublish: FieldHook = ({ data, value }) =>
  (value as unknown) ?? (isPublishing(data) ? new Date().toISOString() : null);

/** The date readers see and lists are ordered by. */
export const publishedAtField = (): DateField => ({
  ...instantField({
    name: 'publishedAt',
    label: 'Ngày đăng',
    description: 'Ngày người đọc thấy. Để trống thì lấy lúc đăng lần đầu.',
    sidebar: true,
  }),
  hooks: { beforeChange: [fillAtPublish], beforeDuplicate: [() => null] },
});

/** When it was first published: from then on its address is fixed. Set by the server only. */
export const firstPublishedAtField = (): DateField => ({
  name: 'firstPublishedAt',
  type: 'date',
  label: 'Đăng lần đầu',
  access: { create: () => false, update: () => false },
  hooks: {
    beforeChange: [
      ({ data, previousValue }) =>
        (previousValue as string | undefined) ??
        (isPublishing(data) ? new Date().toISOString() : null),
    ],
    beforeDuplicate: [() => null],
  },
  admin: { hidden: true, disableBulkEdit: true },
});
