import type { FlattenedField } from 'payload';
import { isProposed } from '../fields/slug.ts';
import { isSameValue } from './same-value.ts';

export type Values = Record<string, unknown>;
/** A field that people fill in, with the name it has in the form. */
export type OwnField = FlattenedField & { name: string };

const byPayload = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']);

/** The fields that people fill in: not those that only the server writes. */
export const ownFields = (fields: FlattenedField[]): OwnField[] =>
  fields.filter(
    (field): field is OwnField =>
      'name' in field &&
      !byPayload.has(field.name) &&
      !('virtual' in field && field.virtual) &&
      !('hidden' in field && field.hidden) &&
      !field.admin?.hidden &&
      !field.admin?.readOnly,
  );

const isSame = (field: OwnField, a: unknown, b: unknown): boolean =>
  field.type === 'date' && typeof a === 'string' && typeof b === 'string'
    ? Date.parse(a) === Date.parse(b)
    : isSameValue(a, b);

/** Before the first publish a slug follows its title by itself: it says nothing of its own. */
const followsTitle = (field: OwnField, newest: Values): boolean =>
  field.name === 'slug' && !newest.firstPublishedAt && isProposed(newest);

/** The fields that `sent` states and that say something else in `newest`. */
export const differingFields = (fields: OwnField[], sent: Values, newest: Values): OwnField[] =>
  fields.filter(
    (field) =>
      sent[field.name] !== undefined &&
      !isSame(field, sent[field.name], newest[field.name]) &&
      !followsTitle(field, newest),
  );
