import type { CollectionBeforeOperationHook, FlattenedField } from 'payload';
import { Refusal } from '../errors/refusal.ts';

/** Whether a path stays in the document itself: through groups, tabs and arrays, never through a relation. */
function staysInside(fields: FlattenedField[], [name, ...rest]: string[]): boolean {
  if (rest.length === 0) return true;
  if (name === 'version') return staysInside(fields, rest);
  const field = fields.find((candidate) => candidate.name === name);
  return field !== undefined && 'flattenedFields' in field
    ? staysInside(field.flattenedFields, rest)
    : false;
}

/**
 * Refuses to sort by a field of another document. Payload checks the fields of `where`, but sorts by
 * `createdBy.hash` for everyone who may read the list, and so gives away the order of password hashes.
 */
export const refuseForeignSort: CollectionBeforeOperationHook = ({ args, collection }) => {
  const { sort, overrideAccess } = args as { sort?: string | string[]; overrideAccess?: boolean };
  if (overrideAccess || !sort) return args;
  for (const path of [sort].flat().flatMap((list) => list.split(',')))
    if (!staysInside(collection.flattenedFields, path.replace(/^-/, '').split(/\.|__/)))
      throw new Refusal('Chỉ sắp xếp được theo trường của chính nội dung này.');
  return args;
};
