import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The part of the built site's entry that renders (see `adapter/entry.ts`). */
export type SiteApp = { render(request: Request): Promise<Response> };

export type SiteBuild = {
  /** Names the built code and design: another build, another id. */
  id: string;
  app: SiteApp;
  /** The file that exports `app`, for processes that load it themselves. */
  entry: string;
  /** Folder of the files that browsers load: scripts, styles, fonts. */
  clientDir: string;
};

/** Copies that were loaded last so many milliseconds ago are not used by any publisher that still runs, */
const keepFor = 30 * 24 * 3_600_000;
/** and of those this many stay: a person may want to go back to one. */
const kept = 5;

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function idOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesIn(folder))
    hash.update(`${path.relative(folder, file)}\0`).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function removeOldCopies(copies: string): Promise<void> {
  const names = await readdir(copies);
  const loaded = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(path.join(copies, name))).mtimeMs })),
  );
  for (const { name, at } of loaded.sort((a, b) => b.at - a.at).slice(kept))
    if (Date.now() - at > keepFor)
      await rm(path.join(copies, name), { recursive: true, force: true });
}

/** Loads the renderer that a built site's entry exports. */
export async function loadApp(entry: string): Promise<SiteApp> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: SiteApp };
  return app;
}

/**
 * Loads the built site's renderer. It is loaded from a copy of its own, so that a later `astro build`
 * takes nothing away from a publisher that runs.
 *
 * @param distDir what `astro build` wrote
 * @param copiesDir where copies are kept; inside the repository, for the packages that the build imports
 */
export async function loadSiteBuild(distDir: string, copiesDir: string): Promise<SiteBuild> {
  const id = await idOf(distDir);
  const copy = path.join(copiesDir, id);
  if (!(await stat(copy).catch(() => undefined))) {
    await mkdir(copiesDir, { recursive: true });
    const half = path.join(copiesDir, `.${id}-${process.pid}`);
    await cp(distDir, half, { recursive: true });
    await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
  }
  const build = await loadCopy(id, copiesDir);
  await removeOldCopies(copiesDir);
  return build;
}

/** Loads the copy of a build that was in use before. Rejects when it is not there any more. */
export async function loadCopy(id: string, copiesDir: string): Promise<SiteBuild> {
  const copy = path.join(copiesDir, id);
  const now = new Date();
  await utimes(copy, now, now);
  const entry = path.join(copy, 'server', 'entry.mjs');
  return { id, app: await loadApp(entry), entry, clientDir: path.join(copy, 'client') };
}
