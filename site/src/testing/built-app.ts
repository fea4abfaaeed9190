import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** The part of the built site's entry that renders. */
export type BuiltApp = { render(request: Request): Promise<Response> };

const site = fileURLToPath(new URL('../../', import.meta.url));
const astro = fileURLToPath(new URL('../bin/astro.mjs', import.meta.resolve('astro')));

/**
 * Builds the site for a portal at `siteUrl` in a folder of its own and loads its renderer. Takes about
 * three seconds; `remove` deletes the build.
 */
export async function buildApp(siteUrl: string, name: string) {
  const outDir = `${site}.cache/${name}/`;
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: site,
    env: {
      ...process.env,
      SITE_URL: siteUrl,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  const entry = `${outDir}server/entry.mjs`;
  const { app } = (await import(pathToFileURL(entry).href)) as { app: BuiltApp };
  return {
    app,
    entry,
    clientFolder: `${outDir}client/`,
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}
