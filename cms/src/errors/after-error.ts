import type { AfterErrorHook } from 'payload';
import type { Refusal } from './refusal.ts';

const isRefusal = (error: Error): error is Refusal => error.name === 'Refusal';

type Invalid = Error & {
  isPublic?: boolean;
  data?: { errors?: { path?: string }[]; [more: string]: unknown } | null;
};

const correctMarked = 'Hãy sửa các mục được đánh dấu.';

/**
 * A refusal without colons, which it may have from a title it quotes: the admin cuts what follows the first one
 * at every comma and shows the pieces as a list of fields. Between characters stands the ratio sign instead.
 */
const asOneSentence = (message: string): string =>
  message.replace(/\s*:(?=\s|$)/g, ' –').replaceAll(':', '∶');

/** For a file that is not taken; Payload says why in English. Without a colon, as every refusal. */
export const badFile =
  'Không nhận tệp này, vì nội dung không đúng với đuôi tệp hoặc loại tệp không được phép. ' +
  'Nhận ảnh (JPEG, PNG, WebP, AVIF), âm thanh (MP3, WAV, M4A), video (MP4, WebM), phụ đề VTT và tài liệu (PDF, DOCX, XLSX, ZIP).';

/** 423: Payload's own sentence is English and names an id. */
const locked =
  'Người khác đang sửa tài liệu này nên chưa lưu được. Phần vừa viết đã được giữ lại và hiện ở đầu trang. Hãy thử lại sau ít phút.';

/** The form marks this field, which shows nowhere: the panel of kept texts looks at it. */
const lockedMark = { errors: [{ path: 'updatedAt', message: locked }] };

/**
 * Gives the editor the words of a refusal, and the form what was wrong with which field. In the built server
 * Payload does neither: instrumentation and route handlers load two copies of its classes, so it takes its own
 * errors for unknown ones and leaves out their `data`. They are recognised by their shape here.
 */
export const afterError: AfterErrorHook = ({ error }) => {
  if (isRefusal(error)) {
    const { name, message, data, status } = error;
    return { status, response: { errors: [{ name, message: asOneSentence(message), data }] } };
  }
  if ((error as { status?: unknown }).status === 423)
    return { response: { errors: [{ name: 'Locked', message: locked, data: lockedMark }] } };
  const { data, isPublic } = error as Invalid;
  if (!isPublic || !data?.errors) return undefined;
  const name = 'ValidationError';
  // Payload's databases do not know the language of the request.
  const message = error.message.startsWith('The following') ? correctMarked : error.message;
  if (data.errors[0]?.path !== 'file') return { response: { errors: [{ name, message, data }] } };
  const errors = [{ path: 'file', message: badFile }];
  return { response: { errors: [{ name, message: badFile, data: { errors } }] } };
};
