import type { Language } from '@sxsh/content-types/language';
import type { Frame } from '../../content/views/frame.ts';
import { words } from '../../i18n/words.ts';

const inLanguage = (vi: string | undefined, en: string | undefined, language: Language) =>
  language === 'en' ? (en ?? vi) : vi;

/** The portal's name. */
export const siteName = ({ settings }: Frame, language: Language): string =>
  inLanguage(settings?.name, settings?.nameEn, language) ?? words(language).siteName;

/** Who publishes the portal. */
export const organisationName = (frame: Frame, language: Language): string =>
  inLanguage(frame.settings?.organisation, frame.settings?.organisationEn, language) ??
  siteName(frame, language);

/** The body the publisher belongs to. */
export const parentName = ({ settings }: Frame, language: Language): string | undefined =>
  inLanguage(settings?.parentOrganisation, settings?.parentOrganisationEn, language);

export const tagline = ({ settings }: Frame, language: Language): string | undefined =>
  inLanguage(settings?.tagline, settings?.taglineEn, language);
export const postalAddress = ({ settings }: Frame, language: Language): string | undefined =>
  inLanguage(settings?.address, settings?.addressEn, language);
export const openingHours = ({ settings }: Frame, language: Language): string | undefined =>
  inLanguage(settings?.openingHours, settings?.openingHoursEn, language);
