import { z } from 'zod';
import { reservedSlugs } from './addresses.ts';
import type { DocumentCollection } from './collections.ts';
import { publishedForms, type PublishedForm } from './published-forms.ts';
import { slugify } from './slug.ts';

type Draft = Record<string, unknown>;

/**
 * A half-written draft as a published form, and the fields that were missing or wrong; without `form` there
 * is nothing to show, because of these fields.
 */
export type LenientForm<C extends DocumentCollection = DocumentCollection> = {
  form?: PublishedForm<C>;
  lacking: string[];
};

const untitled = { vi: 'Chưa có tiêu đề', en: 'Untitled' };
const isMissing = (value: unknown) => value === undefined || value === null || value === '';
const empty = { root: { type: 'root', children: [] } };

/** What stands in for a required field that has not been written yet. */
function standIns(collection: DocumentCollection, draft: Draft, now: string): Draft {
  const language = draft.language === 'en' ? 'en' : 'vi';
  const title = typeof draft.title === 'string' ? draft.title : '';
  const own: Partial<Record<DocumentCollection, Draft>> = {
    'broadcast-scripts': { medium: 'radio', genre: 'bai' },
    'policy-documents': {
      number: '…',
      kind: 'khac',
      issuedOn: now,
      validity: 'undetermined',
      subject: '…',
    },
    // An internal one is never shown: nothing stands in for its audience.
    activities: {
      kind: 'other',
      startsOn: now,
      ...(draft.audience !== 'internal' && { audience: 'public' }),
    },
  };
  return {
    language: 'vi',
    title: untitled[language],
    slug: slugify(title) || 'ban-nhap',
    publishedAt: now,
    updatedAt: now,
    licence: 'cc-by-4.0',
    body: empty,
    ...own[collection],
  };
}

/** The form without what is asked of it as a whole, such as a script's having cues. */
function partsOf(collection: DocumentCollection): z.ZodType {
  const form: z.ZodType = publishedForms[collection];
  return form instanceof z.ZodObject ? z.object(form.shape) : form;
}

/** Takes out what a form refused: the item of a list, otherwise the whole field. */
function takeOut(draft: Draft, issues: readonly z.core.$ZodIssue[]): void {
  const items = new Map<string, Set<number>>();
  for (const { path } of issues) {
    const [field, index] = path;
    if (typeof field !== 'string') continue;
    if (typeof index === 'number' && Array.isArray(draft[field]))
      items.set(field, (items.get(field) ?? new Set()).add(index));
    else Reflect.deleteProperty(draft, field);
  }
  for (const [field, wrong] of items)
    draft[field] = (draft[field] as unknown[]).filter((_, index) => !wrong.has(index));
}

/**
 * Takes a draft as the CMS has it (depth 0) and gives the published form it would have: what is missing gets
 * a stand-in, what is wrong is left out. For previews alone; what is published passes the form as it is.
 *
 * @param now ISO, UTC; the date of what has none
 */
export function lenientForm<C extends DocumentCollection>(
  collection: C,
  document: Readonly<Draft>,
  now: string,
): LenientForm<C> {
  const schema = partsOf(collection);
  const draft: Draft = { ...document };
  if ((reservedSlugs as readonly unknown[]).includes(draft.slug)) draft.slug = undefined;
  const stand = standIns(collection, draft, now);
  const lacking = new Set<string>();
  let last: string[] = [];
  // What is wrong goes in one round, what is missing then is stood in for in the next.
  for (let round = 0; round < 4; round += 1) {
    const parsed = schema.safeParse(draft);
    if (parsed.success) return { form: parsed.data as PublishedForm<C>, lacking: [...lacking] };
    const { issues } = parsed.error;
    takeOut(draft, issues);
    last = [...new Set(issues.map(({ path }) => String(path[0])))];
    for (const field of last) {
      lacking.add(field);
      if (isMissing(draft[field]) && field in stand) draft[field] = stand[field];
    }
  }
  return { lacking: last };
}
