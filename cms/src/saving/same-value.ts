/** Keys of rich text nodes and of rows that say nothing of the content. */
const incidental = new Set(['id', 'version', 'direction', 'textFormat', 'textStyle', 'mode']);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === false || value === 0;

/** A value without what does not count (empty parts, ids of rows, the editor's own notes), keys in order. */
function essence(value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value))
    return value.length > 0 ? value.map((part: unknown) => essence(part) ?? null) : undefined;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value)
    .filter(([key]) => !incidental.has(key))
    .map(([key, part]) => [key, essence(part)] as const)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** True when two values of a form's field say the same to a person. */
export const isSameValue = (a: unknown, b: unknown): boolean =>
  JSON.stringify(essence(a)) === JSON.stringify(essence(b));
