import type { Stored } from './documents.ts';
import type { Facts } from './facts.ts';
import { placementOf } from './placement.ts';
import { attachmentsOf, type SearchAttachments } from './search-attachments.ts';
import type { Statements } from './statements.ts';

/** The bundle of what is new or changed. The others are numbered from 1 and stay as they are. */
export const hotBlock = 0;

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
    const row = one('SELECT address, block FROM search_records WHERE id = ?', id);
    return row && { address: String(row.address), block: Number(row.block) };
  };
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
      if (!before && !member) return;
      noteChange();
      attached.replace(id, now && member ? attachmentsOf(now) : []);
      if (before && (before.block !== hotBlock || before.address !== member?.address))
        kill(before.block, before.address);
      if (!member) {
        run('DELETE FROM search_records WHERE id = ?', id);
        return;
      }
      run(
        `INSERT OR REPLACE INTO search_records (id, collection, address, date, block, changed)
         VALUES (?, ?, ?, ?, ?, ?)`,
        id,
        member.collection,
        member.address,
        member.date,
        hotBlock,
        changes,
      );
    },

    /** Notes that something is new about a file: the records of the documents that attach it are made again. */
    noteFile(media: string): void {
      for (const id of attached.documentsOf(media)) {
        const before = recordOf(id);
        if (!before) continue;
        noteChange();
        if (before.block !== hotBlock) kill(before.block, before.address);
        run('UPDATE search_records SET block = ?, changed = ? WHERE id = ?', hotBlock, changes, id);
      }
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
    },

    count: (): number => Number(one('SELECT count(*) AS n FROM search_records')?.n),
    countIn: (block: number): number =>
      Number(one('SELECT count(*) AS n FROM search_records WHERE block = ?', block)?.n),

    /** The latest changes: what the hot bundle is made of. */
    planHot: (limit: number): Plan =>
      plan(
        all(
          `SELECT ${columns} FROM search_records WHERE block = ? ORDER BY changed DESC LIMIT ?`,
          hotBlock,
          limit,
        ),
      ),
    /** The oldest documents of the hot bundle: what a new block is made of. */
    planOldest: (limit: number): Plan =>
      plan(
        all(
          `SELECT ${columns} FROM search_records WHERE block = ? ORDER BY date LIMIT ?`,
          hotBlock,
          limit,
        ),
      ),
    /** All that a block still holds. */
    planBlock: (block: number): Plan =>
      plan(all(`SELECT ${columns} FROM search_records WHERE block = ?`, block)),

    /** The blocks, newest first, the hot one before them, with what is dead in each. */
    blocks: (): Block[] =>
      all('SELECT * FROM search_blocks ORDER BY block = ? DESC, newest DESC', hotBlock).map(
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

    /** The smallest block that `more` documents can join without passing the limit. */
    roomFor(more: number, limit: number): number | undefined {
      const row = one(
        'SELECT block FROM search_blocks WHERE block <> ? AND size + ? <= ? ORDER BY size LIMIT 1',
        hotBlock,
        more,
        limit,
      );
      return row && Number(row.block);
    },

    /**
     * Puts a built bundle into the account: as the hot one, in the place of the block `replaced`, or as a
     * new block. What changed since it was planned is dead in it. Call it inside a transaction.
     */
    settle(
      built: Pick<Block, 'bundle' | 'documents'> & {
        plan: Plan;
        isHot: boolean;
        replaced?: number | undefined;
      },
    ): void {
      const { plan, bundle, documents, isHot, replaced } = built;
      const { members, until } = plan;
      const last = Number(one('SELECT max(block) AS last FROM search_blocks')?.last ?? hotBlock);
      const block = isHot ? hotBlock : (replaced ?? last + 1);
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
      const joining = `block = ${hotBlock} AND changed <= ?1
        AND id IN (SELECT value ->> 'id' FROM json_each(?2))`;
      // Until it is built again the hot bundle holds these too.
      run(
        `INSERT OR REPLACE INTO search_dead (block, address, changed, has_text)
         SELECT ${hotBlock}, address, ${changes}, 1 FROM search_records WHERE ${joining}`,
        until,
        list,
      );
      const joined = run(
        `UPDATE search_records SET block = ${block} WHERE ${joining}`,
        until,
        list,
      );
      if (joined > 0) run('UPDATE search_blocks SET worn = 1 WHERE block = ?', hotBlock);
    },
  };
}
