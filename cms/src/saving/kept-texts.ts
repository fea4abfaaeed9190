import type { Payload, Where } from 'payload';
import { v7 } from 'uuid';
import { rowsOf } from '../publishing/rows.ts';
import type { Values } from './differences.ts';
import { isSameValue } from './same-value.ts';

const collection = 'kept-texts';
const day = 24 * 3_600_000;

/** Days after which nobody comes back for what was typed. */
const keptDays = 30;
/** Bytes; longer than any document people write by hand. */
const largest = 1024 * 1024;
/** Texts of one person and document; older ones make room. */
const most = 10;

/** Whose text, of which document (as leases name it). */
export type Owned = { document: string; owner: string };

export type KeptText = {
  id: string;
  /** When it was refused last. */
  at: string;
  values: Values;
  /** The fields that the person changed, as far as the form told; the others were only sent along. */
  touched?: string[] | null;
};

const of = ({ owner, document }: Owned): Where => ({
  and: [{ owner: { equals: owner } }, { document: { equals: document } }],
});

/** What a person typed into a document and could not save, latest first. */
export async function keptTextsOf(payload: Payload, owned: Owned): Promise<KeptText[]> {
  const rows = await rowsOf<KeptText>(payload, collection, { where: of(owned), sort: ['-at'] });
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}

/**
 * Keeps refused values, in place of what the same form kept before. Says whether they are `new` or had been
 * kept before (`renewed`), or are too long to be kept.
 *
 * @param form names the open form
 */
export async function keepText(
  payload: Payload,
  { form, values, ...owned }: Owned & { form: string; values: Values },
): Promise<'new' | 'renewed' | 'too long'> {
  if (Buffer.byteLength(JSON.stringify(values)) > largest) return 'too long';
  const at = new Date().toISOString();
  const source = `${owned.owner}/${owned.document}/${form}`;
  const renew = async (): Promise<boolean> => {
    const where = { source: { equals: source } };
    const [before] = await rowsOf<KeptText>(payload, collection, { where, limit: 1 });
    if (!before) return false;
    // What differs from the last refusal was typed since.
    const typed = Object.keys(values).filter(
      (name) => !isSameValue(values[name], before.values[name]),
    );
    const touched = before.touched && [...new Set([...before.touched, ...typed])];
    const data = { at, values, ...(touched && { touched }), updatedAt: at };
    const row: unknown = await payload.db.updateOne({ collection, where, data, req: {} });
    return Boolean(row);
  };
  if (await renew()) return 'renewed';
  const data = { id: v7(), ...owned, source, at, values, createdAt: at, updatedAt: at };
  try {
    await payload.db.create({ collection, data, req: {} });
  } catch (error) {
    // A parallel refusal of the same form was quicker.
    if (!(await renew())) throw error;
    return 'renewed';
  }
  for (const { id } of (await keptTextsOf(payload, owned)).slice(most))
    await dropKeptText(payload, owned, id);
  return 'new';
}

const oneOf = (owned: Owned, id: string): Where => ({ and: [{ id: { equals: id } }, of(owned)] });

/** Notes which fields the person changed. */
export const noteTouched = (payload: Payload, owned: Owned, id: string, touched: string[]) =>
  payload.db.updateOne({
    collection,
    where: oneOf(owned, id),
    data: { touched, updatedAt: new Date().toISOString() },
    req: {},
  });

/** Forgets one text, if it is this person's. */
export const dropKeptText = (payload: Payload, owned: Owned, id: string) =>
  payload.db.deleteMany({ collection, where: oneOf(owned, id), req: {} });

/** Forgets what anybody typed into a document that was deleted for good. */
export const dropKeptTextsOf = (payload: Payload, document: string) =>
  payload.db.deleteMany({ collection, where: { document: { equals: document } }, req: {} });

/**
 * Forgets what was refused more than 30 days ago.
 *
 * @param now milliseconds since the epoch
 */
export const dropOldKeptTexts = (payload: Payload, now = Date.now()) =>
  payload.db.deleteMany({
    collection,
    where: { at: { less_than: new Date(now - keptDays * day).toISOString() } },
    req: {},
  });
