import { describe, expect, it } from 'vitest';
import { afterError } from './after-error.ts';
import { Refusal } from './refusal.ts';

const answerTo = (error: Error) =>
  afterError({ error } as never) as
    { response?: { errors: Record<string, unknown>[] } } | undefined;

/** As the built server throws it: the class name is minified. */
const invalid = (path: string, message: string) =>
  Object.assign(new Error('Cần sửa mục: Tiêu đề'), {
    name: 'o',
    status: 400,
    isPublic: true,
    data: { collection: 'articles', errors: [{ path, message }] },
  });

describe('afterError', () => {
  it('tells the form which field is wrong and why, whatever the class of the error is called', () => {
    const answer = answerTo(invalid('title', 'Mục này cần điền.'));
    expect(answer?.response?.errors).toEqual([
      {
        name: 'ValidationError',
        message: 'Cần sửa mục: Tiêu đề',
        data: {
          collection: 'articles',
          errors: [{ path: 'title', message: 'Mục này cần điền.' }],
        },
      },
    ]);
  });

  it('says in Vietnamese why a file is not taken', () => {
    const answer = answerTo(invalid('file', 'Invalid file type'));
    expect(answer?.response?.errors[0]?.message).toContain('Không nhận tệp này');
    expect(JSON.stringify(answer)).not.toContain('Invalid');
  });

  it('says in Vietnamese that somebody else is writing', () => {
    const locked = Object.assign(new Error('Document with ID 1 is currently locked'), {
      status: 423,
    });
    expect(answerTo(locked)?.response?.errors[0]?.message).toContain('Người khác đang sửa');
  });

  it.each([
    [
      'đã thuộc về bài viết “Xưởng hạt điều: năm việc, tiết kiệm 12%”. Hãy chọn đường dẫn khác.',
      'đã thuộc về bài viết “Xưởng hạt điều – năm việc, tiết kiệm 12%”. Hãy chọn đường dẫn khác.',
    ],
    ['“Họp lúc 8:30, tỉ lệ 3:1” đang công khai.', '“Họp lúc 8∶30, tỉ lệ 3∶1” đang công khai.'],
  ])('keeps a refusal one sentence, which the admin would cut at a colon: %s', (said, shown) => {
    expect(answerTo(new Refusal(said))?.response?.errors[0]?.message).toBe(shown);
  });

  it('leaves other errors to Payload', () => {
    expect(answerTo(new Error('boom'))).toBeUndefined();
  });
});
