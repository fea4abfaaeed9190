import {
  changePage,
  documentPage,
  receiptAnswer,
  type ChangeCollection,
  type ChangePage,
  type Cursor,
  type DocumentPage,
  type History,
  type Receipt,
} from '@sxsh/content-types/change';
import type { z } from 'zod';

/** The CMS gave no usable answer: it is down, restarting or overloaded. What was asked is asked again later. */
export class CmsUnreachable extends Error {
  override name = 'CmsUnreachable';
}

export type CmsClient = ReturnType<typeof cmsClient>;

const patience = 15_000;

/** Talks to the CMS's publisher endpoints (content-types/change.ts). Every method may throw `CmsUnreachable`. */
export function cmsClient(options: { cmsUrl: string; key: string }) {
  const send = async (
    path: string,
    body?: unknown,
    signal = AbortSignal.timeout(patience),
  ): Promise<Response> => {
    const response = await fetch(`${options.cmsUrl}/api/publisher/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${options.key}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal,
    }).catch((error: unknown) => {
      throw new CmsUnreachable(`${path}: ${(error as Error).message}`);
    });
    if (response.ok || response.status === 404) return response;
    throw new CmsUnreachable(
      `${path}: ${response.status} ${(await response.text()).slice(0, 200)}`,
    );
  };
  const json = async <T extends z.ZodType>(schema: T, path: string, body?: unknown) => {
    const response = await send(path, body);
    const parsed = schema.safeParse(await response.json().catch(() => undefined));
    if (!parsed.success)
      throw new CmsUnreachable(`${path}: not the answer that was agreed on (${response.status})`);
    return parsed.data;
  };
  return {
    changes: (after: Cursor, limit: number): Promise<ChangePage> =>
      json(
        changePage,
        `changes?${new URLSearchParams({ ...after, limit: String(limit) }).toString()}`,
      ),
    documents: (collection: ChangeCollection, ids: readonly string[]): Promise<DocumentPage> =>
      json(documentPage, 'documents', { collection, ids }),
    /**
     * The bytes of a stored file; undefined when the CMS does not have it. A film may take its time, as
     * long as something comes.
     */
    file: async (filename: string): Promise<ReadableStream<Uint8Array> | undefined> => {
      const stalled = new AbortController();
      const timer = setTimeout(() => stalled.abort(), patience).unref();
      const path = `files/${encodeURIComponent(filename)}`;
      const response = await send(path, undefined, stalled.signal);
      if (response.status === 404 || !response.body) {
        clearTimeout(timer);
        await response.body?.cancel();
        return undefined;
      }
      return response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform: (chunk, stream) => {
            timer.refresh();
            stream.enqueue(chunk);
          },
          flush: () => clearTimeout(timer),
        }),
      );
    },
    /** Gives how many reports the CMS's database has had by now. */
    sendReceipts: async (
      receipts: readonly Receipt[],
      known: History | undefined,
    ): Promise<number> =>
      (await json(receiptAnswer, 'receipts', { receipts, ...(known && { known }) })).reports,
  };
}
