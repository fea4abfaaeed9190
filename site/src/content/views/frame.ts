import type { SiteSettings } from '@sxsh/content-types/global';
import type { Language } from '@sxsh/content-types/language';
import { safeUrl } from '../../routing/safe-url.ts';
import type { ContentReader, PublicMedia } from '../reader.ts';
import { isPresent, linkTo, type Link } from './resolve.ts';

/** What stands around every page: the portal's name, menus, contact. */
export type Frame = {
  settings: SiteSettings | undefined;
  defaultPicture: PublicMedia | undefined;
  header: Link[];
  footer: { label: string; links: Link[] }[];
};

type MenuEntry = {
  label: string;
  labelEn?: string | undefined;
  document?: Parameters<typeof linkTo>[1] | undefined;
  url?: string | undefined;
};

function menuLink(reader: ContentReader, entry: MenuEntry, language: Language): Link | undefined {
  const label = language === 'en' ? (entry.labelEn ?? entry.label) : entry.label;
  const href = entry.document ? linkTo(reader, entry.document, language)?.href : safeUrl(entry.url);
  return href ? { label, href } : undefined;
}

const latest = new Map<Language, { frame: Frame; menus: string }>();

/** The object given before when nothing differs: what pages keep of it is found by the object. */
function same(language: Language, made: Frame): Frame {
  const menus = JSON.stringify([made.header, made.footer]);
  const before = latest.get(language);
  const isSame =
    before?.menus === menus &&
    before.frame.settings === made.settings &&
    before.frame.defaultPicture === made.defaultPicture;
  if (isSame) return before.frame;
  latest.set(language, { frame: made, menus });
  return made;
}

/** Reads settings and navigation; menu entries that lead to something not public are left out. */
export function frameView(reader: ContentReader, { language }: { language: Language }): Frame {
  const settings = reader.global('site-settings');
  const navigation = reader.global('navigation');
  const links = (entries: readonly MenuEntry[]) =>
    entries.map((entry) => menuLink(reader, entry, language)).filter(isPresent);
  return same(language, {
    settings,
    defaultPicture: settings?.defaultPicture && reader.media(settings.defaultPicture.id),
    header: links(navigation?.header ?? []),
    footer: (navigation?.footer ?? []).map((column) => ({
      label: language === 'en' ? (column.labelEn ?? column.label) : column.label,
      links: links(column.links),
    })),
  });
}
