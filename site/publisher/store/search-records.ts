import type { DocumentCollection } from '@sxsh/content-types/collections';
import { shelfOf, type Shelf } from '../../search/index/blocks.ts';
import { titleEntryOf } from '../../search/index/documents.ts';
import type { StoredDocument } from '../../src/content/reader.ts';
import type { Stored } from './documents.ts';
import type { Facts } from './facts.ts';
import { placementOf } from './placement.ts';
import type { searchTitles } from './search-titles.ts';
import { attachmentsOf, type SearchAttachments } from './search-attachments.ts';
import type { Statements } from './statements.ts';

/** The bundle of what is new or changed. */
const hotBlock = 0;
/** The block that is always searched beside it; those of the archive are numbered from 2. */
export const frontBlock = 1;

/** A document as search lists it. */
export type Member = { collection: string; id: string; address: string; date: string };
/** What a bundle is to be built of, and how far the account of changes was when that was decided. */
export type Plan = { members: Member[]; until: number };
export type Block = {
  block: number;
  /** Folder of its bundle within the portal. */
  bundle: string;
  /** How many documents of each language the bundle holds. */
  documents: Record<string, number>;
  /** Addresses whose record in it is no longer true. */
  dead: string[];
};

/**
 * Which search bundle holds which document. A changed document moves to the hot bundle and its record in
 * the block that held it is dead, so that a change costs the same at any size of the archive.
 */
export function searchRecords(
  { all, one, run }: Statements,
  facts: Facts,
  titles: ReturnType<typeof searchTitles>,
  attached: SearchAttachments,
) {
  let changes = Number(facts.get('search changes') ?? 0);
  const noteChange = (): void => {
    changes += 1;
    facts.set('search changes', String(changes));
  };
  let besides = Number(facts.get('search besides') ?? 0);
  const kill = (block: number, address: string): void => {
    const sql =
      'INSERT OR REPLACE INTO search_dead (block, address, changed, has_text) VALUES (?, ?, ?, 1)';
    run(sql, block, address, changes);
    run('UPDATE search_blocks SET worn = 1 WHERE block = ?', block);
  };
  const recordOf = (id: string) => {
    const row = one(
      'SELECT collection, language, address, block FROM search_records WHERE id = ?',
      id,
    );
    return (
      row && {
        collection: String(row.collection),
        language: String(row.language),
        address: String(row.address),
        block: Number(row.block),
      }
    );
  };
  /** Moves records into the hot bundle, to be made again of documents that have not changed themselves. */
  const renew = (ids: readonly string[]): void => {
    for (const id of ids) {
      const before = recordOf(id);
      if (!before) continue;
      noteChange();
      if (before.block !== hotBlock) kill(before.block, before.address);
      run('UPDATE search_records SET block = ?, changed = ? WHERE id = ?', hotBlock, changes, id);
    }
  };
  const count = (by: number, { collection, language }: { collection: string; language: string }) =>
    run(
      `INSERT INTO search_totals (collection, language, documents) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET documents = documents + excluded.documents`,
      collection,
      language,
      by,
    );
  const plan = (rows: ReturnType<typeof all>): Plan => ({
    members: rows.map(({ collection, id, address, date }) => ({
      collection: String(collection),
      id: String(id),
      address: String(address),
      date: String(date),
    })),
    until: changes,
  });
  const columns = 'collection, id, address, date';
  const blockOf = (row: ReturnType<typeof all>[number]): Block => ({
    block: Number(row.block),
    bundle: String(row.bundle),
    documents: JSON.parse(String(row.documents)) as Record<string, number>,
    dead: all(
      'SELECT address FROM search_dead WHERE block = ? ORDER BY address',
      row.block ?? 0,
    ).map(({ address }) => String(address)),
  });

  return {
    /** Grows with every change that search has to follow; remembered over restarts. */
    changes: () => changes,

    /** Notes that a document is public in this form now, or that it is no longer. */
    note(id: string, now: Stored | undefined): void {
      const before = recordOf(id);
      // What is withdrawn keeps its page and is found no more.
      const member = now && !now.withdrawn ? placementOf(now) : undefined;
      const entry = member && titleEntryOf(now as StoredDocument<DocumentCollection>);
      if (!before && !member) return;
      noteChange();
      titles.note(id, entry);
      attached.replace(id, now && member ? attachmentsOf(now) : []);
      if (before && (before.block !== hotBlock || before.address !== member?.address))
        kill(before.block, before.address);
      if (before) count(-1, before);
      if (member) count(1, member);
      if (!member || !entry) {
        run('DELETE FROM search_records WHERE id = ?', id);
        return;
      }
      run(
        `INSERT OR REPLACE INTO search_records
           (id, collection, language, address, date, shelf, block, changed)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        id,
        member.collection,
        member.language,
        member.address,
        member.date,
        shelfOf(entry.filters),
        hotBlock,
        changes,
      );
    },

    /** Notes that something is new about a file: the records of the documents that attach it are made again. */
    noteAttached(media: string): void {
      renew(attached.documentsOf(media));
    },
    /** Notes that a file is another now: the records of all that show it are made again. */
    noteFile(media: string): void {
      renew(all('SELECT source FROM edges WHERE target = ?', media).map((it) => String(it.source)));
    },

    /** Grows when what readers get beside the bundles may have changed: the names of filters' keys. */
    besides: () => besides,
    noteBeside(): void {
      besides += 1;
      facts.set('search besides', String(besides));
    },

    /** Notes that every record has to be made again: they have another form now, or were lost. */
    noteAll(): void {
      noteChange();
      run('DELETE FROM search_blocks');
      run('DELETE FROM search_dead');
      run('UPDATE search_records SET block = ?', hotBlock);
      titles.noteAll();
    },

    count: (): number => Number(one('SELECT count(*) AS n FROM search_records')?.n),
    /** How many documents the hot bundle and the front block have, together by shelf. */
    inFront(): { hot: number } & Record<Shelf, number> {
      const rows = all(
        `SELECT block, shelf, count(*) AS n FROM search_records WHERE block IN (${hotBlock}, ${frontBlock})
         GROUP BY block, shelf`,
      );
      const sum = (some: typeof rows) => some.reduce((before, { n }) => before + Number(n), 0);
      return {
        hot: sum(rows.filter(({ block }) => block === hotBlock)),
        'in-force': sum(rows.filter(({ shelf }) => shelf === 'in-force')),
        dated: sum(rows.filter(({ shelf }) => shelf === 'dated')),
      };
    },
    /** How many there are of each collection and language; kept with every change, for counting takes long. */
    totals: (): { collection: string; language: string; documents: number }[] =>
      all(
        `SELECT collection, language, documents FROM search_totals WHERE documents > 0
         ORDER BY collection, language`,
      ).map(({ collection, language, documents }) => ({
        collection: String(collection),
        language: String(language),
        documents: Number(documents),
      })),

    /** The latest changes: what the hot bundle is made of. */
    planHot: (limit: number): Plan =>
      plan(
        all(
          `SELECT ${columns} FROM search_records WHERE block = ? ORDER BY changed DESC LIMIT ?`,
          hotBlock,
          limit,
        ),
      ),
    /** All of the hot bundle and the front block: what that block is made of next. */
    planFront: (): Plan =>
      plan(
        all(`SELECT ${columns} FROM search_records WHERE block IN (${hotBlock}, ${frontBlock})`),
      ),
    /** The oldest documents there of a shelf: what a block of the archive is made of. */
    planOldest: (shelf: Shelf, limit: number): Plan =>
      plan(
        all(
          `SELECT ${columns} FROM search_records
           WHERE block IN (${hotBlock}, ${frontBlock}) AND shelf = ? ORDER BY date LIMIT ?`,
          shelf,
          limit,
        ),
      ),
    /** All that a block still holds. */
    planBlock: (block: number): Plan =>
      plan(all(`SELECT ${columns} FROM search_records WHERE block = ?`, block)),

    /** The blocks with what is dead in each: the hot bundle, the front block, then the archive's, newest first. */
    blocks: (): Block[] =>
      all(`SELECT * FROM search_blocks ORDER BY min(block, ${frontBlock + 1}), newest DESC`).map(
        blockOf,
      ),

    /** True when the hot bundle does not hold the latest changes, or holds what a block has now. */
    isHotStale: (): boolean =>
      one(
        'SELECT 1 FROM search_blocks WHERE block = ? AND worn = 0 AND until >= ?',
        hotBlock,
        changes,
      ) === undefined,
    /** A block that should be built again: something in it is dead. */
    worn(): number | undefined {
      const row = one(
        'SELECT block FROM search_blocks WHERE block <> ? AND worn = 1 LIMIT 1',
        hotBlock,
      );
      return row && Number(row.block);
    },
    /** Dead records whose text still lies in their bundle. */
    deadWithText: (): { block: number; bundle: string; address: string }[] =>
      all(
        `SELECT block, bundle, address FROM search_dead JOIN search_blocks USING (block)
         WHERE has_text = 1`,
      ).map(({ block, bundle, address }) => ({
        block: Number(block),
        bundle: String(bundle),
        address: String(address),
      })),
    /** Notes that the text of these is deleted. */
    forgetText(dead: readonly { block: number; address: string }[]): void {
      for (const { block, address } of dead)
        run('UPDATE search_dead SET has_text = 0 WHERE block = ? AND address = ?', block, address);
    },

    /** The smallest block of the archive that `more` documents can join without passing the limit. */
    roomFor(more: number, limit: number): number | undefined {
      const row = one(
        'SELECT block FROM search_blocks WHERE block > ? AND size + ? <= ? ORDER BY size LIMIT 1',
        frontBlock,
        more,
        limit,
      );
      return row && Number(row.block);
    },

    /**
     * Puts a built bundle into the account: as the hot one, as the block of that number, or as a new one of the archive. What
     * changed since it was planned is dead in it. Call it inside a transaction.
     */
    settle(
      built: Pick<Block, 'bundle' | 'documents'> & {
        plan: Plan;
        as: number | 'hot' | 'new';
      },
    ): void {
      const { plan, bundle, documents, as } = built;
      const { members, until } = plan;
      const isHot = as === 'hot';
      const last = Number(one('SELECT max(block) AS last FROM search_blocks')?.last ?? 0);
      const block = isHot ? hotBlock : as === 'new' ? Math.max(last, frontBlock) + 1 : as;
      const newest = members.reduce((last, { date }) => (date > last ? date : last), '');
      run('DELETE FROM search_dead WHERE block = ? AND changed <= ?', block, until);
      run('DELETE FROM search_blocks WHERE block = ?', block);
      if (isHot || members.length > 0)
        run(
          `INSERT INTO search_blocks (block, bundle, documents, size, until, newest, worn)
           VALUES (?, ?, ?, ?, ?, ?, 0)`,
          block,
          bundle,
          JSON.stringify(documents),
          members.length,
          until,
          newest,
        );
      // In a few statements for all: one by one, thousands of documents would hold up a publish.
      const list = JSON.stringify(members.map(({ id, address }) => ({ id, address })));
      const isStale = `r.id IS NULL OR r.address <> m.value ->> 'address'`;
      run(
        `INSERT OR REPLACE INTO search_dead (block, address, changed, has_text)
         SELECT ?1, m.value ->> 'address', ?2, 1
         FROM json_each(?3) m LEFT JOIN search_records r ON r.id = m.value ->> 'id'
         WHERE ${isHot ? isStale : `${isStale} OR r.changed > ?4`}`,
        ...[block, changes, list, ...(isHot ? [] : [until])],
      );
      run(
        `UPDATE search_blocks SET worn = 1
         WHERE block = ?1 AND EXISTS (SELECT 1 FROM search_dead d WHERE d.block = ?1)`,
        block,
      );
      if (isHot) return;
      const joining = `block <> ${block} AND changed <= ?1
        AND id IN (SELECT value ->> 'id' FROM json_each(?2))`;
      // Until they are built again the blocks that they come from hold these too; their text there is still true.
      run(
        `UPDATE search_blocks SET worn = 1
         WHERE block IN (SELECT DISTINCT block FROM search_records WHERE ${joining})`,
        until,
        list,
      );
      run(
        `INSERT OR REPLACE INTO search_dead (block, address, changed, has_text)
         SELECT block, address, ${changes}, 0 FROM search_records WHERE ${joining}`,
        until,
        list,
      );
      run(`UPDATE search_records SET block = ${block} WHERE ${joining}`, until, list);
    },
  };
}
