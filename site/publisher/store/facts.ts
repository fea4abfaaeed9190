import type { Statements } from './statements.ts';

/** Single values that the publisher remembers. */
export type Fact =
  /** Names this store; the public folder carries the same name. */
  | 'store'
  /** The life of the database that the content came from. */
  | 'lineage'
  /** How many reports of the publisher that database is known to have had. */
  | 'reports'
  /** Where the next reading of the change list starts (ISO time). */
  | 'cursor'
  /** Number of the last walk over the whole change list that reached its end. */
  | 'walked'
  /** When every page was asked to be rendered for the first time, after the first walk. */
  | 'filled'
  /** The site build that every page was asked to be rendered with. */
  | 'build'
  /** The site build that was in use before that one. */
  | 'earlier build'
  /** The build that a person went back to, and the newest one that it is used in place of (JSON). */
  | 'chosen build'
  /** Client assets of this build, and those of earlier ones with when they were replaced (JSON). */
  | 'assets'
  /** How many changes search has had to follow. */
  | 'search changes'
  /** How often what search has beside its bundles has changed. */
  | 'search besides'
  /** The form that the search bundles have. */
  | 'search form'
  /** How the text of files is read. */
  | 'text form'
  /**
   * What becomes of many documents that are absent without a take-down: held; so many accepted; or, after a
   * restore, all accepted.
   */
  | 'shrink'
  /** Whose changes the pages in the background wait because of (JSON). */
  | 'renewal causes'
  /** Since when a publisher has been at work; stays when it ends unasked. */
  | 'running'
  /** Set while files of an unknown origin may lie in the public folder. */
  | 'sweep';

export function facts({ one, run }: Statements) {
  return {
    get: (name: Fact): string | undefined =>
      one('SELECT value FROM facts WHERE name = ?', name)?.value?.toString(),
    set: (name: Fact, value: string) =>
      run('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)', name, value),
    clear: (name: Fact) => run('DELETE FROM facts WHERE name = ?', name),
  };
}
export type Facts = ReturnType<typeof facts>;
