import type {
  AfterErrorHook,
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { differingFields, ownFields, type OwnField, type Values } from './differences.ts';
import { goesBackToPublished } from './going-back.ts';
import { heldLeases, letGo, letGoOfAll, type Held } from './held-leases.ts';
import { dropKeptTextsOf, keepText } from './kept-texts.ts';
import { leaseKey, takeLease, type Saved } from './lease.ts';
import { busy, stale } from './refusals.ts';

/** Set by who saves a kept text: what is refused then is kept already. */
export const savesKeptText = 'savesKeptText';

const bulkSince = 'bulkSince';

type Args = { id?: unknown; autosave?: boolean; data?: Values };

/** Only requests: a call within this process that fails tells nobody, and its lease would stay until it expires. */
export const isRequest = (req: PayloadRequest): boolean => req.payloadAPI === 'REST';

async function documentOfVersion(req: PayloadRequest, collection: CollectionSlug, version: string) {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
    select: { parent: true },
    req: {},
  });
  const [row] = docs as { parent?: unknown }[];
  return row && String(row.parent);
}

/**
 * Takes the document's lease before anything is read, so that of parallel saves each sees what the one before
 * it wrote. A bulk action does not know its documents yet; it takes them one by one (`refuseStaleSave`).
 */
export const takeSaveLease: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value 'read' is deprecated
  operation,
  req,
}) => {
  if (!isRequest(req) || (operation !== 'update' && operation !== 'restoreVersion')) return args;
  const { id, autosave, data = {} } = args as Args;
  if (typeof id !== 'string') {
    req.context[bulkSince] = Date.now();
    return args;
  }
  const restores = operation === 'restoreVersion';
  const document = restores ? await documentOfVersion(req, slug, id) : id;
  if (!document) return args;
  const sent = await takeForForm(req, leaseKey(slug, document), data, {
    autosave: autosave === true,
    statesBase: !restores,
  });
  return restores ? args : { ...args, data: sent };
};

/** Takes a lease for what a form sent; gives that without the form's name, which is no field. */
export async function takeForForm(
  req: PayloadRequest,
  document: string,
  { formId, ...sent }: Values,
  { autosave = false, statesBase = true } = {},
): Promise<Values> {
  const { updatedAt } = sent;
  await take(req, document, {
    sent,
    autosave,
    ...(typeof updatedAt === 'string' && statesBase && { base: updatedAt }),
    ...(typeof formId === 'string' && { form: formId }),
  });
  return sent;
}

async function take(
  req: PayloadRequest,
  document: string,
  about: Pick<Held, 'sent' | 'autosave' | 'base' | 'form'>,
): Promise<Held> {
  const known = heldLeases(req).get(document);
  if (known) return known;
  const lease = await takeLease(req.payload, document);
  if (!lease) throw busy();
  const held: Held = { ...lease, ...about };
  heldLeases(req).set(document, held);
  return held;
}

const sameTime = (a: string, b: string): boolean => Date.parse(a) === Date.parse(b);

type Newest = Values & { id: string; updatedAt: string; title?: string | null };

/** True when the form has seen the newest version, or made it itself and missed the answer. */
const isAbreast = ({ base, form, last }: Held, updatedAt: string): boolean =>
  base === undefined ||
  sameTime(base, updatedAt) ||
  (form !== undefined && form === last?.form && sameTime(last.at, updatedAt));

/**
 * Refuses (409) a save whose form was opened with an older version than the newest and says something else. A
 * request that states no `updatedAt` (a script, a bulk action) has no such base and is taken as it comes.
 */
export const refuseStaleSave: CollectionBeforeValidateHook = async ({
  collection: { slug, flattenedFields },
  operation,
  originalDoc,
  req,
}) => {
  if (!isRequest(req) || operation !== 'update') return;
  const newest = originalDoc as Newest;
  const document = leaseKey(slug, newest.id);
  const held = heldLeases(req).get(document);
  if (!held) {
    const { last } = await take(req, document, { sent: {} });
    // Read before its lease: what was saved since would be overwritten.
    if (last && last.endedAt > Number(req.context[bulkSince])) throw busy();
    return;
  }
  const title = newest.title ?? 'Tài liệu chưa có tiêu đề';
  const fields = ownFields(flattenedFields);
  const about = { collection: slug as DocumentCollection, id: newest.id };
  if (await goesBackToPublished(req.payload, about, held, fields)) return;
  await refuseIfStale(req, held, { title, newest, fields });
};

/** Throws the refusal (409) and keeps what was sent, when the save says something else than a version it has not seen. */
export async function refuseIfStale(
  req: PayloadRequest,
  held: Held,
  about: { title: string; newest: Values & { updatedAt: string }; fields: OwnField[] },
): Promise<void> {
  const { title, newest } = about;
  if (isAbreast(held, newest.updatedAt)) return;
  const fields = differingFields(about.fields, held.sent, newest);
  if (fields.length === 0) return;
  const { sent, last, autosave } = held;
  const kept = await keepSent(
    req,
    held,
    fields.map(({ name }) => name),
  );
  // The form tells of every refusal: once is enough for who types on while it saves by itself.
  const isRepeated = autosave === true && kept === 'renewed';
  throw await stale(req, {
    title,
    updatedAt: newest.updatedAt,
    last,
    fields,
    sent,
    newest,
    kept,
    isRepeated,
  });
}

async function keepSent(req: PayloadRequest, held: Held, names: string[]) {
  if (!req.user || req.context[savesKeptText]) return undefined;
  return keepText(req.payload, {
    owner: req.user.id,
    document: held.document,
    form: held.form ?? String(held.base),
    values: Object.fromEntries(names.map((name) => [name, held.sent[name]])),
  });
}

/** Ends the lease once the document is written, and notes who wrote it. */
export const noteSave: CollectionAfterChangeHook = async ({ collection: { slug }, doc, req }) => {
  const { id, updatedAt } = doc as { id: string; updatedAt?: string };
  const held = heldLeases(req).get(leaseKey(slug, id));
  if (!held) return;
  const at = updatedAt && new Date(updatedAt).toISOString();
  await letGo(req, held, at ? savedBy(req, held, at) : undefined);
};

/** Who wrote what is newest now. */
export const savedBy = ({ user }: PayloadRequest, { form }: Held, at: string): Saved => ({
  at,
  by: user?.id,
  byName: user?.name ?? user?.email,
  form,
});

/** A bulk action goes on when a document is refused, and a restored version is written under another name. */
export const endBulkLeases: CollectionAfterOperationHook = async ({
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value 'find' is deprecated
  operation,
  req,
  result,
}) => {
  if (operation === 'update' || operation === 'restoreVersion') await letGoOfAll(req);
  return result;
};

/** What a form sent while a colleague has the document locked (423) is kept like what was refused as stale. */
export const endLeasesAfterError: AfterErrorHook = async ({ error, req }) => {
  const isLocked = (error as { status?: unknown }).status === 423;
  for (const held of heldLeases(req).values())
    if (isLocked && held.base) await keepSent(req, held, Object.keys(held.sent));
  await letGoOfAll(req);
};

export const forgetKeptTexts: CollectionAfterDeleteHook = async ({
  collection: { slug },
  id,
  req,
}) => {
  await dropKeptTextsOf(req.payload, leaseKey(slug, String(id)));
};
