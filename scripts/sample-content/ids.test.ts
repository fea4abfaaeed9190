import { expect, test } from 'vitest';
import { z } from 'zod';
import { idOf } from './ids.ts';

test('an id is a UUID of version 7, the same at every call and different for every key', () => {
  const keys = ['topics/nuoc', 'topics/dien', 'media/nuoc'] as const;
  const ids = keys.map(idOf);
  for (const id of ids) expect(z.uuidv7().safeParse(id).success).toBe(true);
  expect(keys.map(idOf)).toEqual(ids);
  expect(new Set(ids).size).toBe(keys.length);
});
