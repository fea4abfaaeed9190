import type { CollectionBeforeOperationHook, Config } from 'payload';
import { refuseForeignSort } from './refuse-foreign-sort.ts';

export const maxLimit = 500;
export const maxDepth = 2;

type ReadArgs = { limit?: number; depth?: number; pagination?: boolean };

/** Payload says `read` here for lists and single documents alike. */
const isRead = ({ operation }: { operation: string }): boolean =>
  operation === 'read' || operation === 'find' || operation === 'findByID';

/**
 * Keeps one request from reading the whole archive into memory: `limit` is at most 500, and 0 (Payload's
 * "all") means 500. Bulk updates and deletes keep theirs: the admin sends 0 to act on a whole selection.
 */
const clampQuery: CollectionBeforeOperationHook = (hook) => {
  const { args, req } = hook;
  if (!isRead(hook) || req.payloadAPI !== 'REST') return args;
  const read = args as ReadArgs;
  const limit = read.limit ?? 0;
  return {
    ...args,
    limit: read.limit === undefined ? undefined : limit > 0 ? Math.min(limit, maxLimit) : maxLimit,
    depth: Math.min(read.depth ?? maxDepth, maxDepth),
    pagination: true,
  };
};

/** Puts these limits before every other hook of every collection. */
export const clampQueries = (collections: NonNullable<Config['collections']>) =>
  collections.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        clampQuery,
        refuseForeignSort,
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  }));
