import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { Refusal } from '../errors/refusal.ts';
import { requireStaff } from '../publishing/staff.ts';
import { differingFields, ownFields, type OwnField } from './differences.ts';
import { savesKeptText } from './hooks.ts';
import { dropKeptText, keepText, keptTextsOf, noteTouched, type KeptText } from './kept-texts.ts';
import { lastSaveOf } from './lease.ts';
import { labelOf, saverOf } from './refusals.ts';
import {
  fieldsOfSubject,
  keyOf,
  newestOf,
  subject,
  writeSubject,
  type Subject,
} from './subject.ts';
import { valueText } from './value-text.ts';

/** `GET /api/publishing/kept-text?collection=…&id=…` */
export const keptTextQuery = subject;

/** `POST /api/publishing/kept-text/touched`: which fields the person changed since the form was opened. */
export const touchedRequest = subject.and(
  z.object({ text: z.string(), touched: z.array(z.string()).max(200) }),
);

/**
 * `POST /api/publishing/kept-text/resolve`: the fields to take from the kept text, over the newest version as
 * it was shown; none to drop the text.
 */
export const resolveRequest = subject.and(
  z.object({ text: z.string(), mine: z.array(z.string()).max(200), updatedAt: z.string() }),
);

/** `POST /api/publishing/kept-text/keep`: what was typed into a form that is about to be filled anew. */
export const keepRequest = subject.and(
  z.object({ form: z.string().min(1).max(100), values: z.record(z.string(), z.unknown()) }),
);

/** What the panel above a document shows. */
export type KeptTextOffer = {
  text: string;
  at: string;
  /** Texts of other windows that wait behind this one. */
  further: number;
  newest: { updatedAt: string; by?: string | undefined; isYou: boolean };
  fields: {
    name: string;
    label: string;
    theirs: string;
    mine: string;
    /** Whether the person changed it, or the form only sent it along; unknown when it could not tell. */
    touched?: boolean | undefined;
  }[];
};

const fieldsOf = (req: PayloadRequest, about: Subject): OwnField[] =>
  ownFields(fieldsOfSubject(req, about));

const ownedBy = (owner: string, about: Subject) => ({ owner, document: keyOf(about) });

/**
 * What the person behind the request typed into a document and could not save, beside the newest version.
 * Texts that say nothing else than the newest version are forgotten. Throws a `Refusal` (401, 403, 404) for
 * who may not read the document.
 */
export async function offerOf(
  req: PayloadRequest,
  about: Subject,
): Promise<KeptTextOffer | undefined> {
  const owned = ownedBy(requireStaff(req).id, about);
  const newest = await newestOf(req, about);
  const fields = fieldsOf(req, about);
  const waiting: { text: KeptText; differing: OwnField[] }[] = [];
  for (const text of await keptTextsOf(req.payload, owned)) {
    const differing = differingFields(fields, text.values, newest);
    if (differing.length > 0) waiting.push({ text, differing });
    else await dropKeptText(req.payload, owned, text.id);
  }
  const [first] = waiting;
  if (!first) return undefined;
  const { text, differing } = first;
  const saver = saverOf(req, newest.updatedAt, await lastSaveOf(req.payload, owned.document));
  return {
    text: text.id,
    at: text.at,
    further: waiting.length - 1,
    newest: { updatedAt: newest.updatedAt, by: saver?.name, isYou: saver?.isYou ?? false },
    fields: await Promise.all(
      differing.map(async (field) => ({
        name: field.name,
        label: labelOf(field),
        theirs: await valueText(req, field, newest[field.name]),
        mine: await valueText(req, field, text.values[field.name]),
        touched: text.touched?.includes(field.name),
      })),
    ),
  };
}

/** Keeps what the person typed and the form will lose before it was ever sent; nothing that is saved already. */
export async function keepTyped(
  req: PayloadRequest,
  { form, values, ...about }: z.infer<typeof keepRequest>,
): Promise<void> {
  const owned = ownedBy(requireStaff(req).id, about);
  const differing = differingFields(fieldsOf(req, about), values, await newestOf(req, about));
  if (differing.length === 0) return;
  const typed = Object.fromEntries(differing.map(({ name }) => [name, values[name]]));
  await keepText(req.payload, { ...owned, form, values: typed });
}

/** Notes which fields of a kept text are the person's own changes. */
export async function keepTouched(
  req: PayloadRequest,
  { text, touched, ...about }: z.infer<typeof touchedRequest>,
): Promise<void> {
  const owned = ownedBy(requireStaff(req).id, about);
  await noteTouched(req.payload, owned, text, touched);
}

/**
 * Puts the chosen fields of a kept text over the newest version, as a draft of its own version, and forgets
 * the text. Throws a `Refusal` (409) when somebody saved after the person looked; the text stays then.
 */
export async function resolveKeptText(
  req: PayloadRequest,
  { text: id, mine, updatedAt, ...about }: z.infer<typeof resolveRequest>,
): Promise<void> {
  const owned = ownedBy(requireStaff(req).id, about);
  const text = (await keptTextsOf(req.payload, owned)).find((one) => one.id === id);
  if (!text)
    throw new Refusal('Nội dung này đã được xử lý ở một cửa sổ khác. Hãy tải lại trang.', {
      status: 404,
    });
  const chosen = Object.entries(text.values).filter(([name]) => mine.includes(name));
  if (chosen.length > 0) {
    req.context[savesKeptText] = true;
    await writeSubject(req, about, { ...Object.fromEntries(chosen), updatedAt });
  }
  await dropKeptText(req.payload, owned, id);
}
