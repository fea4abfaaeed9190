import { DatabaseSync } from 'node:sqlite';
import { v7 } from 'uuid';
import { addressOf } from '@sxsh/content-types/addresses';
import type { RichText } from '@sxsh/content-types/rich-text';
import { seeded, type Random } from '../../site/publisher/testing/random.ts';
import { rowStore, type Row, type RowStore } from './rows.ts';
import { bodyMaker } from './text.ts';

/** What an archive of ten years holds, in parts of the whole. */
const shares = [
  { collection: 'articles', table: 'articles', share: 0.6 },
  { collection: 'policy-documents', table: 'policy_documents', share: 0.2 },
  { collection: 'broadcast-scripts', table: 'broadcast_scripts', share: 0.15 },
  { collection: 'videos', table: 'videos', share: 0.05 },
] as const;
type Kind = (typeof shares)[number];

const firstDay = Date.UTC(2016, 0, 4);
const lastDay = Date.UTC(2026, 9, 31);

/** One document's rows, as the CMS itself wrote them: the pattern for others of its kind. */
type Pattern = {
  kind: Kind;
  document: Row;
  version: Row;
  parts: { table: string; parent: string; of: 'document' | 'version'; rows: Row[] }[];
};

function patternsOf(rows: RowStore, database: DatabaseSync, kind: Kind): Pattern[] {
  const versions = `_${kind.table}_v`;
  return database
    .prepare(
      `SELECT * FROM "${kind.table}" WHERE _status = 'published' AND language = 'vi' AND deleted_at IS NULL AND embargo_until IS NULL ORDER BY id`,
    )
    .all()
    .flatMap((document): Pattern[] => {
      const version = rows.where(versions, 'parent_id', String(document.id)).find((v) => v.latest);
      if (!version) return [];
      const parts = (of: 'document' | 'version', table: string, id: string) =>
        rows.partsOf(table).map((part) => ({
          ...part,
          of,
          rows: rows.where(part.table, part.parent, id),
        }));
      return [
        {
          kind,
          document,
          version,
          parts: [
            ...parts('document', kind.table, String(document.id)),
            ...parts('version', versions, String(version.id)),
          ],
        },
      ];
    });
}

/** The columns of a document that make the copy one of its own. */
function differences(pattern: Pattern, index: number, random: Random, body: () => RichText): Row {
  const { document, kind } = pattern;
  const day = new Date(firstDay + random.next() * (lastDay - firstDay)).toISOString();
  const has = (column: string) => document[column] !== undefined && document[column] !== null;
  return {
    title: `${String(document.title)} (${index})`,
    slug: `${String(document.slug)}-${index}`,
    published_at: day,
    first_published_at: day,
    created_at: day,
    updated_at: day,
    translation_of_id: null,
    ...(has('issued_on') && { issued_on: day }),
    ...(has('code') && { code: `${String(document.code)}-${index}` }),
    ...(kind.collection !== 'broadcast-scripts' && has('body') && { body: JSON.stringify(body()) }),
  };
}

function addCopy(rows: RowStore, pattern: Pattern, changes: Row): void {
  const { kind } = pattern;
  const msecs = Date.parse(String(changes.created_at));
  const id = v7({ msecs });
  const version = v7({ msecs });
  const versionChanges = Object.fromEntries(
    Object.entries(changes).map(([column, value]) => [`version_${column}`, value]),
  );
  const { created_at, updated_at } = changes as { created_at: string; updated_at: string };
  rows.insert(kind.table, { ...pattern.document, ...changes, id });
  rows.insert(`_${kind.table}_v`, {
    ...pattern.version,
    ...versionChanges,
    id: version,
    parent_id: id,
    created_at,
    updated_at,
  });
  for (const part of pattern.parts)
    for (const row of part.rows)
      rows.insert(part.table, {
        ...row,
        id: v7(),
        [part.parent]: part.of === 'document' ? id : version,
      });
  rows.insert('path_register', {
    id: v7({ msecs }),
    path: addressOf(kind.collection, 'vi', String(changes.slug)),
    of_collection: kind.collection,
    document: id,
    first_live_at: created_at,
    created_at,
    updated_at,
  });
}

/**
 * Fills the CMS's database (SQLite, sample content loaded, no CMS running) until it holds `wanted` more
 * published documents of four types, spread over ten years: rows like those that the CMS wrote for the
 * sample content, with titles, addresses, dates and 600-word bodies of their own. The same at every run.
 */
export function fill(databaseFile: string, wanted: number, say: (line: string) => void): void {
  const database = new DatabaseSync(databaseFile);
  try {
    database.exec(
      'PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -400000',
    );
    const rows = rowStore(database);
    const random = seeded(20_261_125);
    const bodies = database
      .prepare(`SELECT body FROM articles WHERE language = 'vi' AND body IS NOT NULL`)
      .all()
      .map(({ body }) => JSON.parse(String(body)) as RichText);
    const body = bodyMaker(bodies, random);
    let index = 0;
    for (const kind of shares) {
      const patterns = patternsOf(rows, database, kind);
      const count = Math.round(wanted * kind.share);
      database.exec('BEGIN');
      for (let made = 0; made < count; made++) {
        index++;
        const pattern = random.pick(patterns);
        addCopy(rows, pattern, differences(pattern, index, random, body));
      }
      database.exec('COMMIT');
      say(`${index}/${wanted} documents`);
    }
    database.exec('ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}
