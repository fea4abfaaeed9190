import type { Language } from '@sxsh/content-types/language';
import { isoDay, isoTime, timeZone } from '@sxsh/content-types/period';

const locale: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

// Made once: making a formatter costs a hundred times what using it does.
const formatter = (tag: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag, { timeZone, ...options });
const longDays = formatter(locale.en, { dateStyle: 'long' });
const numbers = (options: Intl.NumberFormatOptions): Record<Language, Intl.NumberFormat> => ({
  vi: new Intl.NumberFormat(locale.vi, options),
  en: new Intl.NumberFormat(locale.en, options),
});
const toHundredths = numbers({ maximumFractionDigits: 2 });
const toTenths = numbers({ maximumFractionDigits: 1 });
const whole = numbers({ maximumFractionDigits: 0 });

/** An instant as a day on Viet Nam's calendar: `07/09/2009`, the same in both languages. */
export function day(instant: string): string {
  const [year, month, date] = isoDay(instant).split('-');
  return `${date}/${month}/${year}`;
}

/** An instant as a day in running text: `07/09/2009` in Vietnamese, `7 September 2009` in English. */
export const longDay = (instant: string, language: Language): string =>
  language === 'vi' ? day(instant) : longDays.format(new Date(instant));

/** An instant as day and time of day in Viet Nam: `07/09/2009 14:30`. */
export const dayAndTime = (instant: string): string => `${day(instant)} ${isoTime(instant)}`;

const timeUnits: Record<Language, [minute: string, second: string]> = {
  vi: ['phút', 'giây'],
  en: ['min', 's'],
};

/** Seconds in words that can be read out: 95 → `1 phút 35 giây`, `1 min 35 s`. */
export function duration(seconds: number, language: Language): string {
  const rounded = Math.round(seconds);
  const minutes = Math.floor(rounded / 60);
  const rest = rounded % 60;
  const [minute, second] = timeUnits[language];
  const parts = [minutes > 0 && `${minutes} ${minute}`, rest > 0 && `${rest} ${second}`];
  return parts.filter(Boolean).join(' ') || `0 ${second}`;
}

/** Seconds as players show them: `01:23`, `1:02:03`. */
export function clockTime(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** A number as people write it: `1.165,5` in Vietnamese, `1,165.5` in English. */
export const number = (value: number, language: Language): string =>
  toHundredths[language].format(value);

/** Bytes as people read them: `240 KB`, `1,2 MB`. */
export function fileSize(bytes: number, language: Language): string {
  const isSmall = bytes < 1_000_000;
  const value = Math.max(bytes / (isSmall ? 1_000 : 1_000_000), 0.1);
  return isSmall ? `${whole[language].format(value)} KB` : `${toTenths[language].format(value)} MB`;
}
