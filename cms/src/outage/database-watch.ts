import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapter, Payload } from 'payload';

/** Whether the database takes writes, as the driver's own looks at its servers tell. */
export class DatabaseWatch {
  private isThere = true;
  private backAt = 0;

  /** Told of each look; milliseconds of `performance.now()`. */
  tell(isThere: boolean, now = performance.now()): void {
    if (isThere && !this.isThere) this.backAt = now;
    this.isThere = isThere;
  }

  isAway(): boolean {
    return !this.isThere;
  }

  /** True when it is away, or was at some moment since then. */
  wasAwaySince(then: number): boolean {
    return !this.isThere || this.backAt >= then;
  }
}

type Watched = { databaseWatch?: DatabaseWatch };

/** Follows the connection of an adapter; for `afterOpenConnection`, so its database answers at that moment. */
export function watch(adapter: MongooseAdapter): void {
  const watching = ((adapter as Watched).databaseWatch ??= new DatabaseWatch());
  adapter.connection
    .getClient()
    .on('topologyDescriptionChanged', ({ newDescription: { servers } }) =>
      watching.tell([...servers.values()].some(({ isWritable }) => isWritable)),
    );
}

const always = new DatabaseWatch();

/** The watch over a CMS's database; SQLite, a file, never goes away. */
export const watchOf = ({ db }: Pick<Payload, 'db'> | { db: DatabaseAdapter }): DatabaseWatch =>
  (db as Watched).databaseWatch ?? always;
