import { z } from 'zod';
import { Refused } from '../refused.ts';
import type { SiteBuild } from '../render/site-build.ts';
import type { Store } from '../store/store.ts';

/** Loads the site as it is built now or, by its id, a build that was in use before. */
export type LoadBuild = (id?: string) => Promise<SiteBuild>;

const chosenBuild = z.object({ id: z.string(), insteadOf: z.string() });

/**
 * Which site build is to be used: the newest one, unless a person went back to the one before. That choice
 * lasts over restarts, until another build is made or the newest is asked for.
 */
export function siteBuilds(store: Store, load: LoadBuild) {
  /** The build that is used in place of `newest`. */
  const chosenOver = ({ id }: SiteBuild): string | undefined => {
    const stored = store.facts.get('chosen build');
    if (stored === undefined) return undefined;
    const chosen = chosenBuild.parse(JSON.parse(stored));
    return chosen.insteadOf === id ? chosen.id : undefined;
  };
  return {
    /** The build to start with. */
    async toStart(): Promise<SiteBuild> {
      const newest = await load();
      const chosen = chosenOver(newest);
      // Should its copy be gone, a portal with the newest build is better than none.
      return chosen === undefined ? newest : load(chosen).catch(() => newest);
    },
    /** The site as it is built now, whatever was chosen. */
    async newest(): Promise<SiteBuild> {
      const newest = await load();
      store.facts.clear('chosen build');
      return newest;
    },
    /** Whether there was another build before the one in use. */
    hasEarlier: (): boolean => store.facts.get('earlier build') !== undefined,
    /** The build before the one in use, from now on the chosen one. Throws a `Refused` when it is not there. */
    async earlier(): Promise<SiteBuild> {
      const id = store.facts.get('earlier build');
      if (id === undefined)
        throw new Refused('chưa có bản dựng nào trước bản đang dùng để quay về.');
      const newest = await load();
      const build = await load(id).catch((error: unknown) => {
        throw new Refused(
          `không nạp được bản dựng trước (${(error as Error).message}). Hãy lấy lại mã nguồn trước đó rồi chạy npm run rebuild.`,
        );
      });
      store.facts.set('chosen build', JSON.stringify({ id, insteadOf: newest.id }));
      return build;
    },
  };
}
