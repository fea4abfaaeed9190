import type { DateField, FieldHook } from 'payload';
import { instantField } from './date.ts';

const isPublishing = (data: unknown): boolean =>
  (data as { _status?: unknown } | undefined)?._status === 'published';

type Dates = { publishedAt?: unknown; embargoUntil?: unknown };

/** Milliseconds; nothing for no date, or for what is none (the field itself refuses it later). */
const timeOf = (value: unknown): number | undefined => {
  const time = value ? new Date(value as string).getTime() : NaN;
  return Number.isNaN(time) ? undefined : time;
};

/** True for a date still to come that was filled from an embargo which is now another. */
const isFromFormerEmbargo = (value: unknown, before: Dates, { embargoUntil }: Dates): boolean => {
  const date = timeOf(value);
  return (
    date !== undefined &&
    date > Date.now() &&
    date === timeOf(before.publishedAt) &&
    date === timeOf(before.embargoUntil) &&
    date !== timeOf(embargoUntil)
  );
};

/**
 * Filled at the first publish with the moment from which readers can see it: the present, or a later end of
 * the embargo. With an earlier date it would sink in lists and feeds before anybody has seen it.
 */
const fillAtPublish: FieldHook = ({ data, originalDoc, value }) => {
  const now = (data ?? {}) as Dates;
  const given = value as unknown;
  if (given && !isFromFormerEmbargo(given, (originalDoc ?? {}) as Dates, now)) return given;
  if (!isPublishing(data)) return null;
  const embargo = timeOf(now.embargoUntil) ?? 0;
  return new Date(Math.max(Date.now(), embargo)).toISOString();
};

/** The date readers see and lists are ordered by. */
export const publishedAtField = (): DateField => ({
  ...instantField({
    name: 'publishedAt',
    label: 'Ngày đăng',
    description:
      'Ngày người đọc thấy. Để trống thì lấy lúc đăng lần đầu, hoặc giờ bắt đầu công khai nếu muộn hơn.',
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
