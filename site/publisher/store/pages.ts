import type { Statements } from './statements.ts';

/**
 * What goes first: the pages of new and changed documents, then pages that link to them and pages that
 * end, then what can wait. So no page ever links to one that is not there yet.
 */
export const priorities = { document: 0, listing: 1, background: 2 } as const;
export type Priority = (typeof priorities)[keyof typeof priorities];

/** Which pages are public, what each of them read, and which have to be rendered again. */
export function pages({ all, one, run }: Statements) {
  let order = Number(one('SELECT max(since) AS last FROM dirty')?.last ?? 0);
  return {
    withTags(tags: readonly string[]): string[] {
      const found = new Set<string>();
      for (const tag of tags)
        for (const { address } of all('SELECT address FROM page_tags WHERE tag = ?', tag))
          found.add(String(address));
      return [...found];
    },
    /** The content hash of a public page; undefined when the address is not public. */
    hashOf: (address: string): string | undefined =>
      one('SELECT hash FROM pages WHERE address = ?', address)?.hash?.toString(),
    record(address: string, hash: string, tags: readonly string[]): void {
      const joined = [...tags].sort().join(' ');
      const before = one('SELECT tags FROM pages WHERE address = ?', address)?.tags;
      const sql = 'INSERT OR REPLACE INTO pages (address, hash, tags) VALUES (?, ?, ?)';
      run(sql, address, hash, joined);
      // Mostly a page reads what it read before, and the rows of its tags are most of what is written.
      if (joined === before) return;
      run('DELETE FROM page_tags WHERE address = ?', address);
      for (const tag of tags)
        run('INSERT OR IGNORE INTO page_tags (tag, address) VALUES (?, ?)', tag, address);
    },
    forget(address: string): void {
      run('DELETE FROM pages WHERE address = ?', address);
      run('DELETE FROM page_tags WHERE address = ?', address);
    },
    /** Makes every file be written again whatever its bytes. */
    forgetHashes: () => run(`UPDATE pages SET hash = ''`),
    every: (): string[] => all('SELECT address FROM pages').map(({ address }) => String(address)),
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
    settle: (address: string) => run('DELETE FROM dirty WHERE address = ?', address),
    countDirty: (): number => Number(one('SELECT count(*) AS n FROM dirty')?.n),
  };
}
