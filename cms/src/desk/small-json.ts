/** Bytes; what readers send is a line. */
const largest = 2048;

/** A request's JSON; undefined for what is too long, something else, or cut off. Never reads more than it takes. */
export async function smallJson(request: Request): Promise<unknown> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of request.body ?? []) {
      length += part.byteLength;
      // Leaving the loop cancels the rest.
      if (length > largest) return undefined;
      parts.push(part);
    }
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}
