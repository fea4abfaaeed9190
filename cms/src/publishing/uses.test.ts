import { describe, expect, it } from 'vitest';
import { idsIn } from './uses.ts';

const [own, topic, file] = [1, 2, 3].map((n) => `019a0000-0000-7000-8000-00000000000${n}`);

describe('what a document refers to', () => {
  it('leaves out itself, rows of lists and what it referred to before', () => {
    expect(idsIn({ id: own, uses: topic, rows: [{ id: '65f0c0ffee65f0c0ffee65f0' }] })).toEqual([]);
  });

  it('has relations and the files inside rich text, each once', () => {
    const body = { root: { children: [{ type: 'upload', relationTo: 'media', value: file }] } };
    expect(idsIn({ id: own, topics: [topic, topic], body })).toEqual([topic, file]);
  });
});
