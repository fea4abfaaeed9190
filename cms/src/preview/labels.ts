import type { Payload } from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';

/** The names that editors know fields by, each once; of fields without one, nothing. */
export function labelsOf(
  payload: Payload,
  collection: DocumentCollection,
  names: readonly string[],
): string[] {
  const fields = payload.collections[collection].config.flattenedFields;
  const labels = names.map((name) => {
    const field = fields.find((candidate) => candidate.name === name);
    return field && 'label' in field && typeof field.label === 'string' ? field.label : undefined;
  });
  return [...new Set(labels.filter((label) => label !== undefined))];
}
