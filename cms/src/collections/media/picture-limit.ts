import type { CollectionBeforeOperationHook } from 'payload';
import sharp from 'sharp';
import { Refusal } from '../../errors/refusal.ts';
import { kindOf } from './file-types.ts';

/** Most pixels of a picture: a small file can unpack to gigabytes. */
export const largestPicture = 50_000_000;

/** Refuses a picture by the size its header names, before anything unpacks it. */
export const refuseHugePicture: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req;
  if (!file || kindOf(file.mimetype) !== 'picture') return args;
  const { width, height } = await sharp(file.tempFilePath ?? file.data, {
    limitInputPixels: false,
  })
    .metadata()
    // What is no picture at all is refused by the check of its content.
    .catch(() => ({ width: 0, height: 0 }));
  if (width * height > largestPicture)
    throw new Refusal(
      `Ảnh “${file.name}” có ${width} × ${height} điểm ảnh, quá lớn. Hãy thu nhỏ còn tối đa 50 triệu điểm ảnh rồi tải lên lại.`,
      { status: 413 },
    );
  return args;
};
