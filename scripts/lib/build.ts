import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Failure } from './failure.ts';
import { root, type Settings } from './settings.ts';

/**
 * Builds what changed since the last build (turbo keeps the account). The address of the portal is part
 * of the site's build, because it may have a path.
 */
export async function build(
  settings: Settings,
  options: { say: (detail: string) => void; signal?: AbortSignal },
): Promise<void> {
  const turbo = spawn(
    process.execPath,
    [path.join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=new-only'],
    {
      cwd: root,
      env: { ...process.env, SITE_URL: settings.siteUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal && { signal: options.signal }),
    },
  );
  const lines: string[] = [];
  // The rooms are built side by side: what each of them said last, until it is done.
  const latest = new Map<string, string>();
  for (const stream of [turbo.stdout, turbo.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      const [, room, text] = /^@sxsh\/([\w-]+):build: \s*(.*\S)/.exec(line) ?? [];
      if (!room || !text) return;
      if (text.endsWith('Complete!')) latest.delete(room);
      else latest.set(room, text.slice(0, 80));
      options.say([...latest].map(([name, last]) => `${name}: ${last}`).join(' · '));
    });
  const code = await new Promise<number>((resolve) => {
    turbo.once('error', () => resolve(1));
    turbo.once('exit', (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) throw new Failure(`không dựng được phần mềm:\n${lines.slice(-60).join('\n')}`);
}
