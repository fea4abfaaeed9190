import { z } from 'zod';
import type { PublishedCollection } from './collections.ts';

/** A relation in a published form: resolved from the content store at render, never embedded. */
export type Reference<C extends PublishedCollection = PublishedCollection> = {
  collection: C;
  id: string;
};

const empty = (value: unknown) => (value === null || value === '' ? undefined : value);

/** Text as people typed it: composed Unicode (NFC), trimmed. */
export const text = z.string().transform((value) => value.normalize('NFC').trim());

/** A field the CMS may leave null or empty: both become `undefined`. */
export const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());

/** A list the CMS may leave null: that becomes an empty list. */
export const list = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? [], z.array(schema));

/** A moment as an ISO 8601 string in UTC. */
export const instant = z.iso.datetime({ offset: true });

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

/** A relation to one collection, as Payload gives it at depth 0 (the id). */
export const reference = <C extends PublishedCollection>(collection: C) =>
  z.preprocess(
    idOf,
    z.string().transform((id): Reference<C> => ({ collection, id })),
  );

/** A relation to one of several collections, as Payload gives it: `{ relationTo, value }`. */
export const referenceToAny = <C extends PublishedCollection>(collections: readonly C[]) =>
  z
    .object({ relationTo: z.enum(collections), value: z.preprocess(idOf, z.string()) })
    .transform((value): Reference<C> => ({ collection: value.relationTo, id: value.value }));

/** Every reference anywhere inside a published form, each once. */
export function referencesIn(form: unknown): Reference[] {
  const found = new Map<string, Reference>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach(walk);
      return;
    }
    const { collection, id } = value as Partial<Reference>;
    if (typeof collection === 'string' && typeof id === 'string')
      found.set(`${collection}:${id}`, { collection, id });
    else Object.values(value).forEach(walk);
  };
  walk(form);
  return [...found.values()];
}
