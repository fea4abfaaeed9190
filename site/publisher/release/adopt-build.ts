import { z } from 'zod';
import { policyOf } from '../render/render-page.ts';
import { renderEverything } from '../render/full-render.ts';
import type { SiteBuild } from '../render/site-build.ts';
import type { PublisherSettings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { copyAssets, removeAssets } from './assets.ts';
import { writeHeaders } from './maps.ts';

const assetLists = z.object({ current: z.array(z.string()), previous: z.array(z.string()) });

/** The assets of this build and of the one before, whose pages may still be open in browsers. */
export function assetsOf(store: Store): z.infer<typeof assetLists> {
  const stored = store.facts.get('assets');
  return stored ? assetLists.parse(JSON.parse(stored)) : { current: [], previous: [] };
}

/**
 * Takes a site build into use: its assets go out first, then every page is rendered with it in the
 * background. The assets of the build before the last one are removed.
 */
export async function adoptBuild(
  store: Store,
  build: SiteBuild,
  { publicDir, mapsDir, siteUrl }: PublisherSettings,
): Promise<void> {
  const before = assetsOf(store);
  const current = await copyAssets(build.clientDir, publicDir);
  const previous = before.current.filter((file) => !current.includes(file));
  await writeHeaders(mapsDir, await policyOf(store, build, siteUrl));
  store.facts.set('assets', JSON.stringify({ current, previous }));
  renderEverything(store);
  store.facts.set('build', build.id);
  const kept = new Set([...current, ...previous]);
  await removeAssets(
    publicDir,
    before.previous.filter((file) => !kept.has(file)),
  );
}
