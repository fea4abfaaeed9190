import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { databaseAt } from './address.ts';
import { jars } from './jars.ts';

export type MongoServer = {
  /** The address of a database of this name. */
  url: (database: string) => string;
  stop: () => Promise<void>;
};

const folder = import.meta.dirname;
const cache = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'),
  'sxsh/mongo-java-server-1.47.0',
);

const run = (command: string, args: string[]) =>
  spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 });
const exists = (command: string, flag: string) => run(command, [flag]).status === 0;

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Throws when a file of the cache is not the one that was reviewed. */
function verify(): void {
  for (const [name, expected] of Object.entries(jars))
    if (digest(path.join(cache, name)) !== expected)
      throw new Error(`${path.join(cache, name)} has another checksum than jars.ts; delete it.`);
}

const isCached = (names: string[]) => names.every((name) => existsSync(path.join(cache, name)));

/** Has Maven fetch the server into the cache; gives why not, if it cannot. */
function fetchJars(): string | undefined {
  if (isCached(Object.keys(jars))) return undefined;
  if (!exists('mvn', '-version'))
    return 'needs Maven the first time (Debian: apt-get install maven)';
  mkdirSync(cache, { recursive: true });
  const fetched = run('mvn', [
    '--batch-mode',
    '--quiet',
    `--file=${path.join(folder, 'pom.xml')}`,
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
    `-DoutputDirectory=${cache}`,
  ]);
  return fetched.status === 0 ? undefined : `Maven could not fetch it: ${fetched.stdout}`;
}

const source = path.join(folder, 'TestServer.java');
/** Named by the source, so that an edited launcher is compiled anew. */
const launcher = path.join(cache, `launcher-${digest(source).slice(0, 12)}`);

/** Compiles the launcher into the cache; from then on a Java runtime is enough. */
function compileLauncher(): string | undefined {
  if (existsSync(path.join(launcher, 'TestServer.class'))) return undefined;
  if (!exists('javac', '-version'))
    return 'needs a JDK 17 the first time (Debian: apt-get install default-jdk-headless)';
  const compiled = run('javac', ['-d', launcher, '-cp', path.join(cache, '*'), source]);
  return compiled.status === 0 ? undefined : `its launcher did not compile: ${compiled.stderr}`;
}

/** Why mongo-java-server cannot be started here, for people; undefined when it can. Fetches what is missing. */
export function whyNoTestServer(): string | undefined {
  if (!exists('java', '-version')) return 'needs Java 17 or a MONGODB_URL';
  const missing = fetchJars();
  if (missing) return missing;
  verify();
  return compileLauncher();
}

/**
 * Starts mongo-java-server: in memory, or with data in `file` that outlive it.
 *
 * @param options `port`: a free one when absent
 */
export async function startTestServer({ port = 0, file }: { port?: number; file?: string } = {}) {
  const classpath = [launcher, path.join(cache, '*')].join(path.delimiter);
  const args = ['-cp', classpath, 'TestServer', String(port), ...(file ? [file] : [])];
  const server = spawn('java', args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  return {
    port: Number(line),
    url: (database: string) => `mongodb://127.0.0.1:${line}/${database}`,
    stop: async () => {
      // It ends with its input, so also when the tests are killed.
      server.stdin.end();
      await once(server, 'exit');
    },
  };
}

/** Why there is no server that speaks MongoDB's protocol here, for people; undefined when there is one. */
export const whyNoMongo = (): string | undefined =>
  process.env.MONGODB_URL ? undefined : whyNoTestServer();

/**
 * A server that speaks MongoDB's protocol: the one `MONGODB_URL` names, or mongo-java-server, started here.
 * Gives the reason, for people, when there is none.
 */
export async function findMongo(): Promise<MongoServer | { reason: string }> {
  const given = process.env.MONGODB_URL;
  if (given) return { url: (name) => databaseAt(given, name), stop: () => Promise.resolve() };
  const reason = whyNoTestServer();
  return reason ? { reason } : startTestServer();
}
