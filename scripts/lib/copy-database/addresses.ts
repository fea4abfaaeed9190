import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMongoUrl } from '../../../cms/src/database.ts';
import { Failure } from '../failure.ts';
import { root } from '../settings.ts';

const usage =
  'npm run copy:database -- --from file:./data/cms.db --to mongodb://máy-chủ:27017/sxsh?replicaSet=rs0';

const wrong = () => new Failure(`hãy ghi nguồn và đích: ${usage}`);

function given(args: string[]) {
  try {
    return parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string' } } })
      .values;
  } catch {
    throw wrong();
  }
}

function address(url = ''): string {
  if (url.startsWith('file:')) return `file:${path.resolve(root, url.slice('file:'.length))}`;
  if (isMongoUrl(url)) return url;
  throw wrong();
}

/** The two databases that a command line names; a `Failure` says how to write it. */
export function addressesIn(args: string[]): { from: string; to: string } {
  const values = given(args);
  const [from, to] = [address(values.from), address(values.to)];
  if (from === to) throw new Failure('nguồn và đích là cùng một cơ sở dữ liệu.');
  return { from, to };
}
