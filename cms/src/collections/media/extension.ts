import path from 'node:path';
import type { CollectionBeforeValidateHook } from 'payload';
import { badFile } from '../../errors/after-error.ts';
import { Refusal } from '../../errors/refusal.ts';
import { isExtensionOf } from './file-types.ts';

type Stored = { filename?: string | null; mimeType?: string | null };

/**
 * Refuses a file whose name says another type than its content. The portal's web server goes by the name:
 * captions called `a.html` would be a page of the portal with scripts in it.
 */
export const refuseWrongExtension: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const { filename, mimeType } = { ...(originalDoc as Stored | undefined), ...(data as Stored) };
  if (!filename || !mimeType) return;
  if (!isExtensionOf(mimeType, path.extname(filename).slice(1).toLowerCase()))
    throw new Refusal(badFile);
};
