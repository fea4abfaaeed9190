import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startChild } from './child.ts';
import type { Secrets } from './data-folder.ts';
import { Failure } from './failure.ts';
import { environment } from './portal.ts';
import { root, type Settings } from './settings.ts';

type State = 'wanted' | 'loaded' | 'unwanted';
const fileOf = (settings: Settings) => path.join(settings.dataDir, 'sample-content');

/**
 * Whether the sample content still has to be loaded. Decided once, at the first start of a data folder,
 * so that a portal at work never gets it later; an interrupted load goes on at the next start.
 */
export function isSampleContentWanted(settings: Settings): boolean {
  const file = fileOf(settings);
  if (!existsSync(file))
    writeFileSync(file, (settings.sampleContent ? 'wanted' : 'unwanted') satisfies State);
  return readFileSync(file, 'utf8') === ('wanted' satisfies State);
}

/** Loads the sample content into the database, in a process of its own, while the CMS is not running. */
export async function loadSampleContent(
  settings: Settings,
  secrets: Secrets,
  options: { say: (detail: string) => void; signal?: AbortSignal },
): Promise<void> {
  const lines: string[] = [];
  const child = startChild({
    name: 'sample content',
    args: [path.join(root, 'scripts/load-sample-content.ts')],
    env: environment(settings, secrets),
    say: (line) => {
      lines.push(line);
      options.say(line);
    },
  });
  options.signal?.addEventListener('abort', () => void child.stop(), { once: true });
  const code = await child.exited;
  options.signal?.throwIfAborted();
  if (code !== 0) throw new Failure(`không nạp được nội dung mẫu:\n${lines.slice(-20).join('\n')}`);
  writeFileSync(fileOf(settings), 'loaded' satisfies State);
}
