import { whyNoMongo } from '../../cms/src/testing/mongodb/server.ts';

/** The tests that run on MongoDB, and those that only a replica set of it can pass (vitest.config.ts). */
export const onMongo = 'CMS on MongoDB';
export const onReplicaSet = 'MongoDB replica set';

/**
 * The arguments that have Vitest run what can run here. `skipped` says in one line what is left out, and how to
 * have it; undefined where a server that speaks MongoDB's protocol can be had.
 */
export function projectsHere(): { args: string[]; skipped: string | undefined } {
  const reason = whyNoMongo();
  const without = [onReplicaSet, ...(reason ? [onMongo] : [])];
  return {
    args: without.map((name) => `--project=!${name}`),
    skipped: reason && `Tests on MongoDB: no server here. It ${reason}.`,
  };
}
