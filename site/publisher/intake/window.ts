import type { Change } from '@sxsh/content-types/change';

/** True when the change's document may be public at `now` (ISO, UTC): neither before its hour nor expired. */
export const isWithinWindow = (
  { visibleFrom, visibleUntil }: Pick<Change, 'visibleFrom' | 'visibleUntil'>,
  now: string,
): boolean =>
  (visibleFrom === undefined || visibleFrom <= now) &&
  (visibleUntil === undefined || now < visibleUntil);
