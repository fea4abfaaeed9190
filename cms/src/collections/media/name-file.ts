import path from 'node:path';
import { slugify } from '@sxsh/content-types/slug';
import type { CollectionBeforeOperationHook, FieldHook } from 'payload';
import { v7 } from 'uuid';

/**
 * Gives an uploaded file a stored name that is ASCII and its own (two uploads of one name must not meet),
 * and keeps the name it came with for downloads.
 */
export const nameFile: CollectionBeforeOperationHook = ({ args, req }) => {
  if (!req.file) return args;
  const original = path.basename(req.file.name.normalize('NFC').replaceAll('\\', '/'));
  const extension = path.extname(original).toLowerCase();
  const base = slugify(path.basename(original, path.extname(original))).slice(0, 60) || 'tep';
  req.file.name = `${base}-${v7().slice(-12)}${extension}`;
  req.context.originalName = original;
  return args;
};

/** The name the present upload came with; otherwise the one there was. */
export const keepOriginalName: FieldHook = ({ req, value, previousValue }) =>
  (req.context.originalName as string | undefined) ??
  (value as unknown) ??
  (previousValue as unknown);
