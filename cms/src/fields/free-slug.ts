import { reservedSlugs } from '@sxsh/content-types/addresses';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';

type Question = {
  collection: CollectionSlug;
  wanted: string;
  language: string | undefined;
  /** The document that asks: its own slug is free to it. */
  id: string | undefined;
  req: PayloadRequest;
};

/** True when another document of the collection (and language) has the slug. */
export async function isSlugTaken({ collection, wanted, language, id, req }: Question) {
  const conditions: Where[] = [{ slug: { equals: wanted } }];
  if (language) conditions.push({ language: { equals: language } });
  if (id) conditions.push({ id: { not_equals: id } });
  const { totalDocs } = await req.payload.db.count({ collection, where: { and: conditions }, req });
  return totalDocs > 0;
}

/** The wanted slug, or the first of `wanted-2`, `wanted-3`… that no other document has. */
export async function freeSlug(question: Question): Promise<string | undefined> {
  const { wanted } = question;
  if (!wanted) return undefined;
  const reserved = (reservedSlugs as readonly string[]).includes(wanted);
  for (let n = reserved ? 2 : 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (!(await isSlugTaken({ ...question, wanted: slug }))) return slug;
  }
}
