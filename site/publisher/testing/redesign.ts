import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadApp, type SiteBuild } from '../render/site-build.ts';

/** A name made by the bundler: `Card.BjuALlye.css`. */
const hashed = /\.([\w-]{8})\.(?:css|js|woff2)$/;

/**
 * Another design of a built site, beside it: every asset has another name, and every page another first line
 * in its body. `remove` deletes it.
 */
export async function redesign(
  { entry }: SiteBuild,
  id: string,
): Promise<{ build: SiteBuild; remove: () => Promise<void> }> {
  const from = path.dirname(path.dirname(entry));
  const folder = `${from}-${id}`;
  await cp(from, folder, { recursive: true });
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name));
  const clientDir = path.join(folder, 'client');
  const hashes = files.flatMap((file) =>
    file.startsWith(clientDir) ? (hashed.exec(file)?.[1] ?? []) : [],
  );
  const renamed = (text: string) =>
    hashes.reduce((done, hash) => done.replaceAll(hash, `${hash.slice(0, -2)}zz`), text);
  for (const file of files) {
    if (/\.(?:mjs|js|css|json)$/.test(file)) {
      const text = renamed(await readFile(file, 'utf8'));
      await writeFile(file, text.replaceAll('<body>', `<body><p>${id}</p>`));
    }
    if (renamed(file) !== file) await rename(file, renamed(file));
  }
  const itsEntry = path.join(folder, 'server', 'entry.mjs');
  return {
    build: { id, app: await loadApp(itsEntry), entry: itsEntry, clientDir },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
