import type { AccessArgs, CollectionConfig, GlobalConfig, PayloadRequest, Where } from 'payload';
import { actorOf } from './actor.ts';
import {
  collectionMatrix,
  globalMatrix,
  type GuardedCollection,
  type GuardedGlobal,
  type Operation,
} from './matrix.ts';
import { whereOf } from './scope.ts';

/** What the matrix lets the person behind the request do with a collection. */
export async function allowed(
  collection: GuardedCollection,
  operation: Operation,
  req: PayloadRequest,
): Promise<boolean | Where> {
  const actor = actorOf(req);
  if (!actor) return false;
  return whereOf(collectionMatrix[collection][actor.role][operation], actor, collection, req);
}

const both = (a: boolean | Where, b: boolean | Where): boolean | Where => {
  if (a === false || b === false) return false;
  if (a === true) return b;
  return b === true ? a : { and: [a, b] };
};

type Data = { _status?: unknown; deletedAt?: unknown } | undefined;

/** A collection's access functions, all read from the matrix. */
export function accessFor(collection: GuardedCollection): NonNullable<CollectionConfig['access']> {
  const may = (operation: Operation) => (args: AccessArgs) =>
    allowed(collection, operation, args.req);

  /** A write that would leave the document published also needs the right to publish. */
  const write =
    (operation: 'create' | 'update') =>
    async ({ req, data }: AccessArgs<Data>) => {
      const right = await allowed(collection, operation, req);
      return data?._status === 'published'
        ? both(right, await allowed(collection, 'publish', req))
        : right;
    };

  return {
    read: may('read'),
    readVersions: async ({ req }) => {
      const right = await allowed(collection, 'update', req);
      return typeof right === 'boolean' ? right : versionsOf(right);
    },
    create: async (args) => (await write('create')(args)) !== false,
    update: write('update'),
    // Payload asks this for moving to the trash as well; only that carries `deletedAt`. The admin asks
    // without data to decide whether to show its delete buttons at all.
    delete: async ({ req, data }: AccessArgs<Data>) =>
      data?.deletedAt ? allowed(collection, 'trash', req) : allowed(collection, 'destroy', req),
    admin: ({ req }) => {
      const actor = actorOf(req);
      return actor !== undefined && actor.role !== 'station';
    },
    unlock: ({ req }) => actorOf(req)?.role === 'administrator',
  };
}

/** A condition on documents, put on the document inside a version. */
function versionsOf(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      key === 'and' || key === 'or'
        ? [key, (value as Where[]).map(versionsOf)]
        : [`version.${key}`, value],
    ),
  );
}

/** A global's access functions, read from the matrix. */
export function globalAccessFor(slug: GuardedGlobal): NonNullable<GlobalConfig['access']> {
  const may =
    (operation: 'read' | 'update') =>
    async ({ req }: { req: PayloadRequest }) => {
      const actor = actorOf(req);
      if (!actor) return false;
      return whereOf(globalMatrix[slug][actor.role][operation], actor, slug, req);
    };
  return { read: may('read'), update: may('update'), readVersions: may('update') };
}
