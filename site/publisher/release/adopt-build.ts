import { z } from 'zod';
import { policyOf } from '../render/render-page.ts';
import { renderEverything } from '../render/full-render.ts';
import type { SiteBuild } from '../render/site-build.ts';
import type { PublisherSettings } from '../settings.ts';
import { priorities } from '../store/pages.ts';
import type { Store } from '../store/store.ts';
import { copyAssets, removeAssets } from './assets.ts';
import { writeHeaders } from './maps.ts';

const assetLists = z.object({ current: z.array(z.string()), previous: z.array(z.string()) });

/** The assets of this build and of those before, whose pages may be public still or open in browsers. */
export function assetsOf(store: Store): z.infer<typeof assetLists> {
  const stored = store.facts.get('assets');
  return stored ? assetLists.parse(JSON.parse(stored)) : { current: [], previous: [] };
}

/**
 * Takes a site build into use: its assets go out first, then every page is rendered with it in the
 * background. Assets of the builds before the last one are removed, unless pages made with them may still
 * be public: a full render was under way, or this is one more with the same build.
 *
 * @param checkpoint called after every step that a crash could follow; tests throw in it
 */
export async function adoptBuild(
  store: Store,
  build: SiteBuild,
  { publicDir, mapsDir, siteUrl }: PublisherSettings,
  checkpoint: (step: string) => void = () => undefined,
): Promise<void> {
  const before = assetsOf(store);
  const isUnderWay =
    store.pages.hasDirty(priorities.background) || store.facts.get('build') === build.id;
  const current = await copyAssets(build.clientDir, publicDir);
  checkpoint('assets copied');
  await writeHeaders(mapsDir, await policyOf(store, build.app, siteUrl));
  // Before the lists of assets: should it end here, the next start finds this render under way.
  renderEverything(store);
  checkpoint('full render begun');
  const earlier = isUnderWay ? [...before.current, ...before.previous] : before.current;
  const previous = [...new Set(earlier)].filter((file) => !current.includes(file));
  store.facts.set('assets', JSON.stringify({ current, previous }));
  checkpoint('assets listed');
  store.facts.set('build', build.id);
  checkpoint('build adopted');
  const kept = new Set([...current, ...previous]);
  await removeAssets(
    publicDir,
    before.previous.filter((file) => !kept.has(file)),
  );
}
