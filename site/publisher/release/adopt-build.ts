import { z } from 'zod';
import { policyOf } from '../render/render-page.ts';
import { renderEverything } from '../render/full-render.ts';
import type { SiteBuild } from '../render/site-build.ts';
import { priorities } from '../store/pages.ts';
import type { PublisherSettings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { copyAssets, removeAssets } from './assets.ts';
import { writeHeaders } from './maps.ts';

const assetLists = z.object({
  current: z.array(z.string()),
  /** Assets of earlier builds, with when they were replaced (ISO, UTC). */
  replaced: z.record(z.string(), z.iso.datetime()),
});
type AssetLists = z.infer<typeof assetLists>;

/** How long (milliseconds) a page that is open in a browser may still ask for the assets it was made with. */
const keptFor = 3_600_000;

/** The assets of this build and of those before, whose pages may be public still or open in browsers. */
export function assetsOf(store: Store): AssetLists {
  const stored = store.facts.get('assets');
  return stored ? assetLists.parse(JSON.parse(stored)) : { current: [], replaced: {} };
}

const keep = (store: Store, lists: AssetLists): void =>
  void store.facts.set('assets', JSON.stringify(lists));

export type AdoptOptions = {
  /** The publisher's clock (ISO, UTC). */
  now: string;
  /** Called after every step that a crash could follow; tests throw in it. */
  checkpoint: (step: string) => void;
};

/** Whether public pages may be there that the build in use did not render. */
export const isMixed = ({ pages }: Store): boolean =>
  pages.hasStopped() || pages.hasDirty(priorities.rebuild);

/**
 * Takes a site build into use: its assets go out first, then every page is rendered with it in the
 * background. The assets that it does not have stay (see `removeReplacedAssets`).
 */
export async function adoptBuild(
  store: Store,
  build: SiteBuild,
  { publicDir, mapsDir, siteUrl }: PublisherSettings,
  { now, checkpoint }: AdoptOptions,
): Promise<void> {
  const before = assetsOf(store);
  // Pages of builds before the last are public still: what they show is replaced only now.
  const areOlderPublic = isMixed(store);
  const earlier = [
    ...before.current.map((file) => [file, now] as const),
    ...Object.entries(before.replaced).map(
      ([file, time]) => [file, areOlderPublic ? now : time] as const,
    ),
  ];
  const current = await copyAssets(build.clientDir, publicDir);
  checkpoint('assets copied');
  await writeHeaders(mapsDir, await policyOf(store, build.app, siteUrl));
  // Before the lists of assets: should it end here, the next start finds this render under way.
  renderEverything(store, priorities.rebuild);
  checkpoint('full render begun');
  const isOurs = new Set(current);
  const replaced = Object.fromEntries(earlier.filter(([file]) => !isOurs.has(file)));
  keep(store, { current, replaced });
  checkpoint('assets listed');
  store.transaction(() => {
    const last = store.facts.get('build');
    if (last !== undefined && last !== build.id) store.facts.set('earlier build', last);
    store.facts.set('build', build.id);
  });
  checkpoint('build adopted');
}

/** Notes files as assets that this build does not have. */
export function noteReplaced(store: Store, files: readonly string[], now: string): void {
  const { current, replaced } = assetsOf(store);
  const found = Object.fromEntries(files.map((file) => [file, now]));
  keep(store, { current, replaced: { ...found, ...replaced } });
}

/**
 * Removes the assets that were replaced an hour ago or longer, unless pages are public that may show them.
 *
 * @param now the publisher's clock (ISO, UTC)
 */
export async function removeReplacedAssets(
  store: Store,
  publicDir: string,
  now: string,
): Promise<void> {
  if (isMixed(store)) return;
  const { current, replaced } = assetsOf(store);
  const end = new Date(Date.parse(now) - keptFor).toISOString();
  const isOld = ([, since]: [string, string]) => since <= end;
  const entries = Object.entries(replaced);
  const old = entries.filter(isOld);
  if (old.length === 0) return;
  await removeAssets(
    publicDir,
    old.map(([file]) => file),
  );
  const left = entries.filter((entry) => !isOld(entry));
  keep(store, { current, replaced: Object.fromEntries(left) });
}
