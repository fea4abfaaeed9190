/** The bytes of a file that an answer carries, both ends included. */
export type ByteRange = { start: number; end: number };

/**
 * Takes a `Range` header and a file's length. Gives the one range asked for, `unsatisfiable` when it lies
 * behind the end, and undefined when the whole file is to be sent: no range, several, or nonsense, which
 * RFC 9110 has servers ignore.
 */
export function byteRange(
  header: string | undefined,
  length: number,
): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const last = Math.min(Number(to), length);
    return last === 0 ? 'unsatisfiable' : { start: length - last, end: length - 1 };
  }
  const start = Number(from);
  const end = to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (to !== '' && Number(to) < start) return undefined;
  return start < length ? { start, end } : 'unsatisfiable';
}
