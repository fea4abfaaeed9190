/** The portal's clock on the wall: UTC+7 all year. */
export const timeZone = 'Asia/Ho_Chi_Minh';
const offset = 7 * 3_600_000;

/** What the clock on the wall shows. Counted, as `Intl` takes ten times as long. */
const onTheWall = (instant: string): string => new Date(Date.parse(instant) + offset).toISOString();

/** The calendar day in Viet Nam of an instant, `2026-11-07`. */
export const isoDay = (instant: string): string => onTheWall(instant).slice(0, 10);

/** The time of day in Viet Nam of an instant, `14:30`. */
export const isoTime = (instant: string): string => onTheWall(instant).slice(11, 16);

/** The month of an instant on Viet Nam's calendar, `2026-11`: the unit of archives and sitemaps. */
export const periodOf = (instant: string): string => isoDay(instant).slice(0, 7);

/** `2026-11` → `tháng 11/2026` or `November 2026`. */
export function periodLabel(period: string, language: 'vi' | 'en'): string {
  const [year, month] = period.split('-');
  if (language === 'vi') return `tháng ${Number(month)}/${year}`;
  return new Date(`${period}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
