import { z } from 'zod';

/** The schema inside a preprocess, transform, optional, nullable or default. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return inner(schema.unwrap());
  if (schema instanceof z.ZodDefault) return inner(schema.unwrap());
  // A preprocess is a pipe whose input is the transform; a `.transform()` one whose output is.
  if (schema instanceof z.ZodPipe)
    return inner(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  return schema;
}

/**
 * Leaves of a document only what its published form names, also inside its groups and lists: the form is
 * the allow-list, so a private field added to a collection stays private without anybody listing it.
 */
export function publicFields(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const form = inner(schema);
  if (form instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => publicFields(form.element, item));
  if (!(form instanceof z.ZodObject) || typeof value !== 'object') return value;
  // A loose object (rich text, renditions) says by itself that it takes every key.
  if (form.def.catchall) return value;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(form.shape)
      .filter(([key]) => given[key] !== undefined)
      .map(([key, field]) => [key, publicFields(field as z.core.$ZodType, given[key])]),
  );
}
