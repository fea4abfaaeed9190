import type { AfterErrorHook } from 'payload';
import type { Refusal } from './refusal.ts';

const isRefusal = (error: Error): error is Refusal => error.name === 'Refusal';

type Invalid = Error & { data?: { errors?: { path?: string }[] } };
const isBadFile = (error: Invalid): boolean =>
  error.name === 'ValidationError' && error.data?.errors?.[0]?.path === 'file';

/** For a file that is not taken; Payload says why in English. */
export const badFile =
  'Không nhận tệp này: nội dung không đúng với đuôi tệp, hoặc loại tệp không được phép. ' +
  'Nhận ảnh JPEG, PNG, WebP, AVIF; âm thanh MP3, WAV, M4A; video MP4, WebM; phụ đề VTT; PDF, DOCX, XLSX, ZIP.';

/** Gives the editor the words of our own refusals; Payload would say "unknown error". */
export const afterError: AfterErrorHook = ({ error }) => {
  if (isRefusal(error)) {
    const { name, message, data, status } = error;
    return { status, response: { errors: [{ name, message, data }] } };
  }
  if (!isBadFile(error)) return undefined;
  return {
    response: {
      errors: [
        {
          name: error.name,
          message: badFile,
          data: { errors: [{ path: 'file', message: badFile }] },
        },
      ],
    },
  };
};
