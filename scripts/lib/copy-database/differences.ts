import type { Digest } from './digest.ts';

/** Where two databases differ, a line each for people; none when they hold the same. */
export const differences = (from: Digest, to: Digest): string[] =>
  [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((part) => {
    const [a, b] = [from[part], to[part]];
    if (a?.count !== b?.count)
      return [`${part}: nguồn có ${a?.count ?? 0}, đích có ${b?.count ?? 0}`];
    return a?.sum === b?.sum ? [] : [`${part}: ${a?.count ?? 0} mục, nhưng nội dung khác nhau`];
  });
