import type { CollectionBeforeOperationHook } from 'payload';
import { Refusal } from '../../errors/refusal.ts';
import { kindOf, type FileKind } from './file-types.ts';

const megabyte = 1024 * 1024;

/** Largest file of each kind, in megabytes. */
export const limits: Record<FileKind, number> = {
  picture: 20,
  sound: 100,
  film: 500,
  caption: 1,
  document: 50,
};

/** The largest file of any kind, in bytes: beyond it the upload is cut off while it arrives. */
export const largestUpload = Math.max(...Object.values(limits)) * megabyte;

/** Refuses a file that is larger than its kind may be. */
export const refuseOversize: CollectionBeforeOperationHook = ({ args, req }) => {
  const kind = req.file && kindOf(req.file.mimetype);
  if (kind && req.file && req.file.size > limits[kind] * megabyte)
    throw new Refusal(
      `Tệp “${req.file.name}” nặng ${Math.ceil(req.file.size / megabyte)} MB, vượt mức ${limits[kind]} MB cho loại này. Hãy nén hoặc cắt bớt rồi tải lên lại.`,
      { status: 413 },
    );
  return args;
};
