import { describe, expect, it } from 'vitest';
import { fileSize } from './file-size.ts';

describe('fileSize', () => {
  it('is in units that people know, with a decimal comma', () => {
    expect(fileSize(220)).toBe('1 KB');
    expect(fileSize(240_300)).toBe('240 KB');
    expect(fileSize(1_234_567)).toBe('1,2 MB');
  });
});
