type Draft = { slug?: string | null; updatedAt: string };
type Kept = { isStale: true } | (Draft & { isStale?: undefined });

/**
 * Saves the form's words as the draft, as an autosave does. Gives what the form must take over, which knows
 * nothing of this save: what the server made of the slug (before the first publish it follows the title; the next
 * save would otherwise send the old one, as if somebody had chosen it by hand), and the draft's `updatedAt`
 * (without it the next save would count as one from a stale form). `isStale` when somebody saved a newer version:
 * the words are kept apart then. Undefined when it could not be saved.
 */
export async function keepAsDraft(
  address: string,
  words: object,
  send: (address: string, init: RequestInit & { body: string }) => Promise<Response> = fetch,
): Promise<Kept | undefined> {
  const answer = await send(`${address}?draft=true&autosave=true&depth=0`, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...words, _status: 'draft' }),
  }).catch(() => undefined);
  if (answer?.status === 409) return { isStale: true };
  if (!answer?.ok) return undefined;
  const { doc } = (await answer.json()) as { doc: Draft };
  return { slug: doc.slug, updatedAt: doc.updatedAt };
}
