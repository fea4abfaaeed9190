import type { CollectionSlug, Payload } from 'payload';
import { globalIn, hasOwnIds, partsOf, rowsIn, versionsIn, type VersionRow } from './contents.ts';

/** Lets timers in between two writes; libsql also gives memory back only then. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Copies everything from one database into an empty other one. Documents keep their ids and times; versions
 * get ids of the new database, and schedules the new id of the version that they are for.
 *
 * @param say told what is being copied
 */
export async function copyEverything(
  from: Payload,
  to: Payload,
  say: (line: string) => void,
): Promise<void> {
  const { collections, versioned, globals } = partsOf(from);
  const newIds = new Map<string, string>();
  for (const slug of versioned) {
    let done = 0;
    for await (const page of versionsIn(from, slug))
      for (const version of page) {
        newIds.set(version.id, await copyVersion(to, slug, version));
        say(`${slug}: ${(done += 1)} phiên bản`);
      }
  }
  for (const slug of collections) {
    let done = 0;
    for await (const page of rowsIn(from, slug))
      for (const { id, ...row } of page) {
        const data = {
          ...withoutMongo(row),
          ...(hasOwnIds(from, slug) && { id }),
          ...(typeof row.versionId === 'string' && {
            versionId: newIds.get(row.versionId) ?? row.versionId,
          }),
        };
        await to.db.create({ collection: slug, data, req: {}, returning: false });
        await breathe();
        say(`${slug}: ${(done += 1)}`);
      }
  }
  for (const slug of globals) {
    const found = await globalIn(from, slug);
    if (!found) continue;
    const { id: _databases, ...data } = withoutMongo(found);
    if (!(await globalIn(to, slug))) await to.db.createGlobal({ slug, data: { ...data }, req: {} });
    // SQLite gives a new global the time of its creation, whatever it is told.
    await to.db.updateGlobal({ slug, data: { ...data }, req: {} });
  }
}

const withoutMongo = ({ _id, __v, globalType, ...row }: Record<string, unknown>) => row;

async function copyVersion(
  to: Payload,
  collectionSlug: CollectionSlug,
  { parent, version, createdAt, updatedAt, autosave, snapshot, publishedLocale }: VersionRow,
): Promise<string> {
  const made = await to.db.createVersion({
    collectionSlug,
    parent,
    createdAt: String(createdAt),
    updatedAt: String(updatedAt),
    autosave: autosave === true,
    req: {},
    versionData: withoutMongo(version) as never,
    ...(snapshot === true && { snapshot }),
    ...(typeof publishedLocale === 'string' && { publishedLocale }),
  });
  await breathe();
  return String((made as { id: unknown }).id);
}
