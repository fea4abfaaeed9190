import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Lockfile = { packages: Record<string, { version?: string }> };
const lockfile = JSON.parse(
  readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
) as Lockfile;

const installed = Object.entries(lockfile.packages).flatMap(([path, { version }]) =>
  path.includes('node_modules/') && version
    ? [{ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version }]
    : [],
);
const versionsOf = (name: string) =>
  installed.filter((entry) => entry.name === name).map(({ version }) => version);

const isAtLeast = (version: string, floor: string): boolean => {
  const [a, b] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  const difference = a!.map((part, n) => part - b![n]!).find((part) => part !== 0);
  return difference === undefined || difference > 0;
};

test.each([
  ['payload', '3.90.0'],
  ['next', '16.3.8'],
  ['astro', '7.2.8'],
  ['sharp', '0.35.4'],
])('%s is at or above %s, below which it has known holes', (name, floor) => {
  expect(versionsOf(name)).not.toHaveLength(0);
  for (const version of versionsOf(name))
    expect([version, isAtLeast(version, floor)]).toEqual([version, true]);
});

test('Payload and all its packages have one version', () => {
  const versions = installed
    .filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'))
    .map(({ version }) => version);
  expect(new Set(versions).size).toBe(1);
});

test.each(['plugin-form-builder', 'plugin-import-export', 'plugin-mcp'])(
  '%s, which opened a way in before, is not installed',
  (name) => {
    expect(versionsOf(`@payloadcms/${name}`)).toEqual([]);
  },
);
