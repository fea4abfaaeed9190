import type { GlobalSlug, PublishedCollection } from '@sxsh/content-types/collections';

/** A document's stable name in the sample content: its collection and a short name. */
export type Key = `${PublishedCollection}/${string}`;
export type GlobalKey = `globals/${GlobalSlug}`;

/** Stands in a document's data where the id of another document will be. */
export class Relation {
  readonly key: Key;
  /** True where a field takes several collections: Payload then wants `{ relationTo, value }`. */
  readonly isAny: boolean;
  constructor(key: Key, isAny: boolean) {
    this.key = key;
    this.isAny = isAny;
  }
}

/** Stands in a document's data where rich text will be; see `rich-text.ts` for the notation. */
export class Markdown {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** One document of the sample content: the fields of its content type, relations by key. */
export type SampleDocument = {
  key: Key | GlobalKey;
  data: Record<string, unknown>;
  /** Media only: the file's path relative to the folder `files`. */
  file?: string;
};

/** The collection a key names. */
export const collectionOf = (key: Key): PublishedCollection =>
  key.slice(0, key.indexOf('/')) as PublishedCollection;

/** A relation of a field that takes one collection. */
export const ref = (key: Key): Relation => new Relation(key, false);
/** Relations of a field that takes one collection: `refs('topics', 'nuoc', 'nang-luong')`. */
export const refs = (collection: PublishedCollection, ...names: string[]): Relation[] =>
  names.map((name) => ref(`${collection}/${name}`));
/** Relations of a field that takes several collections. */
export const anyRefs = (...keys: Key[]): Relation[] => keys.map((key) => new Relation(key, true));
export const markdown = (source: string): Markdown => new Markdown(source);

/** Midnight of a day in Viet Nam (`2026-03-05`), or a time of that day (`08:30`), as an instant in UTC. */
export const at = (day: string, time = '00:00'): string =>
  new Date(`${day}T${time}:00+07:00`).toISOString();

/** The instant (UTC) of `2026-03-05 09:30` in Viet Nam; a day alone means its midnight. */
export function atMoment(moment: string): string {
  const [day = '', time] = moment.split(' ');
  return at(day, time);
}
