import type { Language } from '@sxsh/content-types/language';
import { timeZone } from '@sxsh/content-types/period';

const locale: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const dayParts = { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** An instant as a day on Viet Nam's calendar: `07/09/2009`, the same in both languages. */
export const day = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-GB', dayParts);

/** An instant as a day in running text: `07/09/2009` in Vietnamese, `7 September 2009` in English. */
export const longDay = (instant: string, language: Language): string =>
  language === 'vi'
    ? day(instant)
    : new Date(instant).toLocaleDateString(locale.en, { timeZone, dateStyle: 'long' });

/** An instant as day and time of day in Viet Nam: `07/09/2009 14:30`. */
export const dayAndTime = (instant: string): string =>
  `${day(instant)} ${new Date(instant).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })}`;

/** The calendar day in Viet Nam as `2009-09-07`, for machines. */
export const isoDay = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-CA', { timeZone });

const timeUnits: Record<Language, [minute: string, second: string]> = {
  vi: ['phút', 'giây'],
  en: ['min', 's'],
};

/** Seconds in words that can be read out: 95 → `1 phút 35 giây`, `1 min 35 s`. */
export function duration(seconds: number, language: Language): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const [minute, second] = timeUnits[language];
  const parts = [minutes > 0 && `${minutes} ${minute}`, rest > 0 && `${rest} ${second}`];
  return parts.filter(Boolean).join(' ') || `0 ${second}`;
}

/** A number as people write it: `1.165,5` in Vietnamese, `1,165.5` in English. */
export const number = (value: number, language: Language): string =>
  value.toLocaleString(locale[language], { maximumFractionDigits: 2 });

/** Bytes as people read them: `240 KB`, `1,2 MB`. */
export function fileSize(bytes: number, language: Language): string {
  const unit = bytes < 1_000_000 ? 1_000 : 1_000_000;
  const value = Math.max(bytes / unit, 0.1);
  const digits = unit === 1_000 ? 0 : 1;
  const text = value.toLocaleString(locale[language], { maximumFractionDigits: digits });
  return `${text} ${unit === 1_000 ? 'KB' : 'MB'}`;
}
