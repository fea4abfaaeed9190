import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Glossary } from '../../../site/search/words/glossary.ts';

const wording = z.string().trim().min(1);
/** Groups of ways to write one thing, or what each abbreviation means. */
const synonyms = z.union([
  z.array(z.array(wording)),
  z.record(wording, z.union([wording, z.array(wording)])),
]);

/**
 * Reads `[["SXSH", "sản xuất sạch hơn"], …]` or `{"SXSH": "sản xuất sạch hơn", "KHCN": [two wordings]}`.
 * @throws SyntaxError or ZodError when the file is of another form
 */
export async function readSynonyms(file: string): Promise<Glossary> {
  const value = synonyms.parse(JSON.parse(await readFile(file, 'utf8')));
  return Array.isArray(value)
    ? value
    : Object.entries(value).map(([short, long]) => [short, ...[long].flat()]);
}
