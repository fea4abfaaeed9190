import type { TestProject } from 'vitest/node';
import { findMongo } from './server.ts';

/** One server for all tests of the project; they make databases of their own on it (`../database.ts`). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await findMongo();
  if ('reason' in server) throw new Error(`No server that speaks MongoDB: it ${server.reason}.`);
  project.provide('mongodb', server.url('test'));
  return server.stop;
}
