import { addressOf } from '@sxsh/content-types/addresses';
import {
  isDocumentCollection,
  isTermCollection,
  type PublishedCollection,
} from '@sxsh/content-types/collections';
import { referencesIn, type Reference } from '@sxsh/content-types/form';
import type { Language } from '@sxsh/content-types/language';
import { longFields } from '@sxsh/content-types/published-forms';
import type { StoredDocument } from '../../src/content/reader.ts';
import { placementOf } from './placement.ts';
import type { Row, Statements } from './statements.ts';

/** What the store can hold: documents, and globals under their slug. */
export type StoredCollection = PublishedCollection | 'globals';
/** A published form of any kind, as far as the store looks into it. */
export type StoredForm = {
  id: string;
  title?: string;
  language?: Language;
  slug?: string;
  publishedAt?: string;
  issuedOn?: string;
  topics?: Reference[];
  industries?: Reference[];
  programmes?: Reference[];
  translationOf?: Reference;
};
export type Stored = {
  collection: StoredCollection;
  id: string;
  form: StoredForm;
  withdrawn?: StoredDocument['withdrawn'];
};

/** The columns that queries need besides the form itself. */
function columnsOf(stored: Stored) {
  const { collection, form } = stored;
  if (isTermCollection(collection) && form.slug)
    return { slug: form.slug, address: addressOf(collection, 'vi', form.slug) };
  const placement = placementOf(stored);
  return placement ? { ...placement, translationOf: form.translationOf?.id } : {};
}

const isLong = new Set<string>(longFields);

/** A form in two parts: what lists read of it, and the long rest of a document. */
function split({ collection, form }: Stored): { listed: string; long: string | null } {
  if (!isDocumentCollection(collection)) return { listed: JSON.stringify(form), long: null };
  const { listed = [], long = [] } = Object.groupBy(Object.entries(form), ([field]) =>
    isLong.has(field) ? 'long' : 'listed',
  );
  return {
    listed: JSON.stringify(Object.fromEntries(listed)),
    long: long.length > 0 ? JSON.stringify(Object.fromEntries(long)) : null,
  };
}

/** Forms as lists read them that stay in memory: a month's pages read the same ones. */
const limit = 5000;

/** The documents of the store, with the references each makes. */
export function documents({ one, all, run }: Statements) {
  const cache = new Map<string, Stored>();
  let version = 0;
  /** What a row has of a document, without the long rest. */
  const listedOf = (collection: string, id: string, row: Row): Stored => {
    const key = `${collection}:${id}`;
    const known = cache.get(key);
    if (known) return known;
    const stored: Stored = {
      collection: collection as StoredCollection,
      id,
      form: JSON.parse(String(row.listed)) as StoredForm,
      ...(row.withdrawn !== null && {
        withdrawn: JSON.parse(String(row.withdrawn)) as NonNullable<Stored['withdrawn']>,
      }),
    };
    if (cache.size >= limit) cache.clear();
    cache.set(key, stored);
    return stored;
  };
  const readListed = (collection: string, id: string): Stored | undefined => {
    const known = cache.get(`${collection}:${id}`);
    if (known) return known;
    const sql = 'SELECT listed, withdrawn FROM documents WHERE collection = ? AND id = ?';
    const row = one(sql, collection, id);
    return row && listedOf(collection, id, row);
  };
  const wholeOf = (collection: string, id: string, row: Row): Stored => {
    const stored = listedOf(collection, id, row);
    if (!row.long) return stored;
    const long = JSON.parse(String(row.long)) as object;
    return { ...stored, form: { ...stored.form, ...long } };
  };
  const read = (collection: string, id: string): Stored | undefined => {
    if (!isDocumentCollection(collection)) return readListed(collection, id);
    const sql = 'SELECT listed, withdrawn, long FROM documents WHERE collection = ? AND id = ?';
    const row = one(sql, collection, id);
    return row && wholeOf(collection, id, row);
  };
  return {
    /** A document or global with all its fields; never one that is not public. */
    read,
    /** The same without a document's long fields. */
    readListed,
    /** The document that a page is of, with all its fields. */
    readBySlug(collection: string, slug: string, language: string): Stored | undefined {
      const row = one(
        `SELECT id, listed, withdrawn, long FROM documents
         WHERE collection = ? AND slug = ? AND language = ?`,
        collection,
        slug,
        language,
      );
      return row && wholeOf(collection, String(row.id), row);
    },
    /** Grows with every document that this process puts or removes. */
    version: () => version,
    /** Forgets what was read: another process may have written since. */
    forgetRead: () => cache.clear(),
    has: (collection: string, id: string): boolean =>
      one('SELECT 1 FROM documents WHERE collection = ? AND id = ?', collection, id) !== undefined,
    idBySlug: (collection: string, slug: string, language?: string): string | undefined =>
      one(
        `SELECT id FROM documents WHERE collection = ? AND slug = ? AND (?3 IS NULL OR language = ?3)`,
        collection,
        slug,
        language ?? null,
      )?.id?.toString(),
    idsOf: (collection: string): string[] =>
      all('SELECT id FROM documents WHERE collection = ? ORDER BY id', collection).map(({ id }) =>
        String(id),
      ),
    idsByOriginal: (original: string) =>
      all('SELECT collection, id FROM documents WHERE translation_of = ?', original).map((row) => ({
        collection: String(row.collection),
        id: String(row.id),
      })),
    count: (): number => Number(one('SELECT count(*) AS n FROM documents')?.n),

    put(stored: Stored): void {
      const { collection, id, form, withdrawn } = stored;
      const { language, slug, address, date, period, translationOf } = columnsOf(stored) as Partial<
        Record<string, string>
      >;
      const { listed, long } = split(stored);
      version += 1;
      cache.delete(`${collection}:${id}`);
      run(
        `INSERT OR REPLACE INTO documents
           (collection, id, listed, long, withdrawn, language, slug, address, date, period,
            translation_of)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        collection,
        id,
        listed,
        long,
        withdrawn ? JSON.stringify(withdrawn) : null,
        language ?? null,
        slug ?? null,
        address ?? null,
        date ?? null,
        period ?? null,
        translationOf ?? null,
      );
      run('DELETE FROM edges WHERE source = ?', id);
      for (const target of referencesIn(form))
        run(
          `INSERT OR IGNORE INTO edges
             (source, source_collection, target, target_collection, date)
           VALUES (?, ?, ?, ?, ?)`,
          id,
          collection,
          target.id,
          target.collection,
          date ?? '',
        );
    },
    remove(collection: string, id: string): void {
      version += 1;
      cache.delete(`${collection}:${id}`);
      run('DELETE FROM documents WHERE collection = ? AND id = ?', collection, id);
      run('DELETE FROM edges WHERE source = ?', id);
    },
    /** The latest documents of a collection that refer to a document; withdrawn ones do not count. */
    sourcesOf: (target: string, collection: string, limit: number): string[] =>
      all(
        `SELECT e.source FROM edges e
           JOIN documents d ON d.collection = e.source_collection AND d.id = e.source
         WHERE e.target = ? AND e.source_collection = ? AND d.withdrawn IS NULL
         ORDER BY e.date DESC, e.source DESC LIMIT ?`,
        target,
        collection,
        limit,
      ).map(({ source }) => String(source)),
    isUsed: (target: string): boolean =>
      one('SELECT 1 FROM edges WHERE target = ? LIMIT 1', target) !== undefined,
    addressOf: (collection: string, id: string): string | undefined =>
      one(
        'SELECT address FROM documents WHERE collection = ? AND id = ?',
        collection,
        id,
      )?.address?.toString(),
    /** True when the page at an address is the notice of a withdrawn document. */
    isWithdrawnAt: (address: string): boolean =>
      one('SELECT 1 FROM documents WHERE address = ? AND withdrawn IS NOT NULL', address) !==
      undefined,
    /** The page of every document, oldest first within its library. */
    everyAddress: (): string[] =>
      all(`SELECT address FROM documents WHERE language IS NOT NULL ORDER BY collection, date`).map(
        ({ address }) => String(address),
      ),
  };
}
