import { describe, expect, it } from 'vitest';
import { changedPart } from './changed-part.ts';

describe('changedPart', () => {
  it('leaves out the paragraphs that are the same at the beginning and at the end', () => {
    expect(changedPart('a\nb\nc\nd', 'a\nb\nX\nd')).toEqual({ theirs: '…\nc\n…', mine: '…\nX\n…' });
  });
  it('shows a single line whole', () => {
    expect(changedPart('Tên cũ', 'Tên mới')).toEqual({ theirs: 'Tên cũ', mine: 'Tên mới' });
  });
  it('shows a paragraph that only one side has', () => {
    expect(changedPart('a\nb', 'a\nthêm\nb')).toEqual({ theirs: '…\n…', mine: '…\nthêm\n…' });
    expect(changedPart('a', 'a\nthêm')).toEqual({ theirs: '…', mine: '…\nthêm' });
  });
  it('counts a repeated paragraph once on either side', () => {
    expect(changedPart('a\na', 'a')).toEqual({ theirs: '…\na', mine: '…' });
  });
  it('shows an empty side as empty', () => {
    expect(changedPart('', 'chữ')).toEqual({ theirs: '', mine: 'chữ' });
  });
});
