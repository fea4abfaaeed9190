import type { Statements } from './statements.ts';

/** Where a former address leads; without a target it is gone. */
export type Route = { address: string; target?: string };

/** Former addresses: redirects and those that are gone for good. */
export function routes({ all, one, run }: Statements) {
  let version = 0;
  return {
    /** Grows with every change since the store was opened. */
    version: () => version,
    of: (address: string): Route | undefined => {
      const row = one('SELECT address, target FROM routes WHERE address = ?', address);
      return row && { address, ...(row.target !== null && { target: String(row.target) }) };
    },
    /** Former addresses of one document. */
    ofDocument: (collection: string, id: string): string[] =>
      all('SELECT address FROM routes WHERE collection = ? AND id = ?', collection, id).map(
        ({ address }) => String(address),
      ),
    every: (): Route[] =>
      all('SELECT address, target FROM routes ORDER BY address').map((row) => ({
        address: String(row.address),
        ...(row.target !== null && { target: String(row.target) }),
      })),
    /** Replaces the former addresses of one document; gives every address that changed. */
    replace(collection: string, id: string, now: readonly Route[]): string[] {
      const before = new Map(
        all(
          'SELECT address, target FROM routes WHERE collection = ? AND id = ?',
          collection,
          id,
        ).map((row) => [String(row.address), row.target === null ? undefined : String(row.target)]),
      );
      const after = new Map(now.map(({ address, target }) => [address, target]));
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
        (address) =>
          before.has(address) !== after.has(address) || before.get(address) !== after.get(address),
      );
      if (changed.length === 0) return [];
      version += 1;
      run('DELETE FROM routes WHERE collection = ? AND id = ?', collection, id);
      for (const [address, target] of after)
        run(
          'INSERT OR REPLACE INTO routes (address, target, collection, id) VALUES (?, ?, ?, ?)',
          address,
          target ?? null,
          collection,
          id,
        );
      return changed;
    },
  };
}
