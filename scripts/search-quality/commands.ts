import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Answer } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Outcome = { code: number | null; out: string; errors: string };

/** Runs one of the portal's commands, as called from the folder `from`. */
export async function run(
  command: 'search-index' | 'search-query',
  args: readonly string[],
  { input = '', from = root }: { input?: string; from?: string } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [`scripts/${command}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: from },
  });
  // One that ends before it has read everything says so by its code.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [code, out, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, out, errors };
}

/** Builds an index. @throws Error with what the command said */
export async function buildIndex(args: readonly string[], from?: string): Promise<void> {
  const { code, errors } = await run('search-index', args, { from });
  if (code !== 0) throw new Error(`search-index ended with ${code}: ${errors}`);
}

/** Asks queries. @throws Error with what the command said */
export async function ask(args: readonly string[], queries: readonly string[]): Promise<Answer[]> {
  const input = queries.map((query) => `${query}\n`).join('');
  const { code, out, errors } = await run('search-query', args, { input });
  if (code !== 0) throw new Error(`search-query ended with ${code}: ${errors}`);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}
