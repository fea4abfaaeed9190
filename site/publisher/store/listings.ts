import type { Language } from '@sxsh/content-types/language';
import { termsOf } from '@sxsh/content-types/tags';
import type { Listing } from '../../src/content/reader.ts';
import type { Stored } from './documents.ts';
import { placementOf } from './placement.ts';
import type { Statements } from './statements.ts';

/** A listing's name in the store: a collection, or the id of a term. */
export const listingName = (listing: Listing): string =>
  'term' in listing ? listing.term : listing.collection;

/** Where a document is listed: its library and its terms; withdrawn ones nowhere. */
function placesOf(stored: Stored) {
  const placement = stored.withdrawn ? undefined : placementOf(stored);
  if (!placement) return [];
  const { collection, language, date, period } = placement;
  return [collection, ...new Set(termsOf(stored.form).map(({ id }) => id))].map((listing) => ({
    listing,
    language,
    date,
    period,
  }));
}

type Entry = { collection: string; id: string };
const entryOf = (row: Record<string, unknown>): Entry => ({
  collection: String(row.collection),
  id: String(row.id),
});

/** Which documents stand in which listing, newest first, and how many a month has. */
export function listings({ all, run }: Statements) {
  const count = (place: { listing: string; language: string; period: string }, by: 1 | -1) => {
    const { listing, language, period } = place;
    run(
      `INSERT INTO months (listing, language, period, count) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET count = count + excluded.count`,
      listing,
      language,
      period,
      by,
    );
    run(
      'DELETE FROM months WHERE listing = ? AND language = ? AND period = ? AND count <= 0',
      listing,
      language,
      period,
    );
  };
  return {
    latest: (listing: Listing, limit: number): Entry[] =>
      all(
        `SELECT collection, id FROM listed WHERE listing = ? AND language = ?
         ORDER BY date DESC, id DESC LIMIT ?`,
        listingName(listing),
        listing.language,
        limit,
      ).map(entryOf),
    inPeriod: (listing: Listing, period: string): Entry[] =>
      all(
        `SELECT collection, id FROM listed WHERE listing = ? AND period = ? AND language = ?
         ORDER BY date DESC, id DESC`,
        listingName(listing),
        period,
        listing.language,
      ).map(entryOf),
    periods: (listing: Listing) =>
      all(
        'SELECT period, count FROM months WHERE listing = ? AND language = ? ORDER BY period DESC',
        listingName(listing),
        listing.language,
      ).map((row) => ({ period: String(row.period), count: Number(row.count) })),
    /** Months of a listing over all languages, newest first. */
    allPeriods: (listing: string): string[] =>
      all('SELECT DISTINCT period FROM months WHERE listing = ? ORDER BY period DESC', listing).map(
        ({ period }) => String(period),
      ),
    /** Every month of every listing, oldest first. */
    everyMonth: (): { listing: string; language: Language; period: string }[] =>
      all('SELECT listing, language, period FROM months ORDER BY period, listing').map((row) => ({
        listing: String(row.listing),
        language: row.language as Language,
        period: String(row.period),
      })),
    allInPeriod: (listing: string, period: string): Entry[] =>
      all(
        `SELECT collection, id FROM listed WHERE listing = ? AND period = ?
         ORDER BY date DESC, id DESC`,
        listing,
        period,
      ).map(entryOf),

    /**
     * Puts a document where it belongs now, and out of where it stood. Gives the listings whose months
     * have more or fewer documents than before.
     */
    replace(id: string, now: Stored | undefined): string[] {
      const before = all('SELECT listing, language, period, date FROM listed WHERE id = ?', id).map(
        (row) => ({
          listing: String(row.listing),
          language: String(row.language),
          period: String(row.period),
          date: String(row.date),
        }),
      );
      const after = now ? placesOf(now) : [];
      const key = (place: (typeof before)[number]) =>
        `${place.listing} ${place.language} ${place.period}`;
      const changed = new Set(before.map(key)).symmetricDifference(new Set(after.map(key)));
      run('DELETE FROM listed WHERE id = ?', id);
      for (const place of after)
        run(
          `INSERT INTO listed (listing, language, period, date, id, collection)
           VALUES (?, ?, ?, ?, ?, ?)`,
          place.listing,
          place.language,
          place.period,
          place.date,
          id,
          now?.collection ?? '',
        );
      for (const place of before) if (changed.has(key(place))) count(place, -1);
      for (const place of after) if (changed.has(key(place))) count(place, 1);
      return [
        ...new Set(
          [...before, ...after]
            .filter((place) => changed.has(key(place)))
            .map(({ listing }) => listing),
        ),
      ];
    },
  };
}
