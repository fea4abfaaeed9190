import type { Statements } from './statements.ts';

/**
 * What goes first: the pages of new and changed documents, then pages that link to them and pages that
 * end, then what can wait, and last what only looks different with a new site build. So no page ever links
 * to one that is not there yet.
 */
export const priorities = { document: 0, listing: 1, background: 2, rebuild: 3 } as const;
export type Priority = (typeof priorities)[keyof typeof priorities];

export type PageRecord = {
  address: string;
  hash: string;
  tags: readonly string[];
  hasTwins: boolean;
};

/** The place of pages that a stopped rebuild left as they were: behind everything that is rendered. */
const stopped = 4;

/** Which pages are public, what each of them read, and which have to be rendered again. */
export function pages({ all, one, run }: Statements) {
  let order = Number(one('SELECT max(since) AS last FROM dirty')?.last ?? 0);
  const pageAt = (address: string) => {
    const row = one('SELECT id, tags FROM pages WHERE address = ?', address);
    return row && { id: Number(row.id), tags: String(row.tags) };
  };
  const dropTags = ({ id, tags }: { id: number; tags: string }): void => {
    for (const tag of tags.split(' '))
      run('DELETE FROM page_tags WHERE tag = ? AND page = ?', tag, id);
  };
  return {
    withTags(tags: readonly string[]): string[] {
      const found = new Set<string>();
      const sql = 'SELECT address FROM page_tags JOIN pages ON pages.id = page WHERE tag = ?';
      for (const tag of tags) for (const { address } of all(sql, tag)) found.add(String(address));
      return [...found];
    },
    /** The content hash of a public page; undefined when the address is not public. */
    hashOf: (address: string): string | undefined =>
      one('SELECT hash FROM pages WHERE address = ?', address)?.hash?.toString(),
    /** Notes what stands at an address, what it read, and whether its compressed twins are there. */
    record({ address, hash, tags, hasTwins }: PageRecord): void {
      const joined = [...tags].sort().join(' ');
      const before = pageAt(address);
      const page = Number(
        one(
          `INSERT INTO pages (address, hash, tags, has_twins) VALUES (?, ?, ?, ?)
           ON CONFLICT (address) DO UPDATE
             SET hash = excluded.hash, tags = excluded.tags, has_twins = excluded.has_twins
           RETURNING id`,
          address,
          hash,
          joined,
          Number(hasTwins),
        )?.id,
      );
      // Mostly a page reads what it read before, and the rows of its tags are most of what is written.
      if (joined === before?.tags) return;
      if (before) dropTags(before);
      for (const tag of tags)
        run('INSERT OR IGNORE INTO page_tags (tag, page) VALUES (?, ?)', tag, page);
    },
    forget(address: string): void {
      const page = pageAt(address);
      if (!page) return;
      dropTags(page);
      run('DELETE FROM pages WHERE id = ?', page.id);
    },
    /** Makes a file be written again whatever its bytes. */
    forgetHash: (address: string) => run(`UPDATE pages SET hash = '' WHERE address = ?`, address),
    /** Makes every file be written again whatever its bytes. */
    forgetHashes: () => run(`UPDATE pages SET hash = ''`),
    hasTwins: (address: string): boolean =>
      one('SELECT has_twins FROM pages WHERE address = ?', address)?.has_twins === 1,
    /** Pages whose compressed twins are still to be made. */
    withoutTwins: (limit: number): string[] =>
      all('SELECT address FROM pages WHERE has_twins = 0 ORDER BY id LIMIT ?', limit).map(
        ({ address }) => String(address),
      ),
    countWithoutTwins: (): number =>
      Number(one('SELECT count(*) AS n FROM pages WHERE has_twins = 0')?.n),
    noteTwins: (address: string) =>
      run('UPDATE pages SET has_twins = 1 WHERE address = ?', address),
    every: (): string[] => all('SELECT address FROM pages').map(({ address }) => String(address)),
    /** Every page but those that are written anew in any case. */
    everyWritten: (): Pick<PageRecord, 'address' | 'hash' | 'hasTwins'>[] =>
      all(`SELECT address, hash, has_twins FROM pages WHERE hash <> ''`).map((row) => ({
        address: String(row.address),
        hash: String(row.hash),
        hasTwins: row.has_twins === 1,
      })),
    count: (): number => Number(one('SELECT count(*) AS n FROM pages')?.n),

    /** Asks for pages to be rendered, in this order; one already asked for keeps its better place. */
    invalidate(addresses: Iterable<string>, priority: Priority): void {
      for (const address of addresses)
        run(
          `INSERT INTO dirty (address, priority, since) VALUES (?, ?, ?)
           ON CONFLICT DO UPDATE SET priority = min(priority, excluded.priority)`,
          address,
          priority,
          (order += 1),
        );
    },
    /** The next pages to render, down to a priority. */
    nextDirty: (lowest: Priority, limit: number): string[] =>
      all(
        'SELECT address FROM dirty WHERE priority <= ? ORDER BY priority, since LIMIT ?',
        lowest,
        limit,
      ).map(({ address }) => String(address)),
    hasDirty: (lowest: Priority): boolean =>
      one('SELECT 1 FROM dirty WHERE priority <= ? LIMIT 1', lowest) !== undefined,
    /** Whether more pages than so many are waiting. */
    hasMoreDirty: (than: number): boolean =>
      one('SELECT 1 FROM dirty WHERE priority < ? LIMIT 1 OFFSET ?', stopped, than) !== undefined,
    settle: (address: string) => run('DELETE FROM dirty WHERE address = ?', address),
    /** How many wait that nobody waits for. */
    countBackground: (): number =>
      Number(
        one(
          'SELECT count(*) AS n FROM dirty WHERE priority >= ? AND priority < ?',
          priorities.background,
          stopped,
        )?.n,
      ),
    countDirty: (): number =>
      Number(one('SELECT count(*) AS n FROM dirty WHERE priority < ?', stopped)?.n),

    /** Leaves the pages that only wait for a new site build as they are, until they are asked for again. */
    stopRebuild: () =>
      run('UPDATE dirty SET priority = ? WHERE priority = ?', stopped, priorities.rebuild),
    /** Whether a stopped rebuild left pages as they were. */
    hasStopped: (): boolean =>
      one('SELECT 1 FROM dirty WHERE priority = ? LIMIT 1', stopped) !== undefined,
    countStopped: (): number =>
      Number(one('SELECT count(*) AS n FROM dirty WHERE priority = ?', stopped)?.n),
  };
}
