import { startCms, testPublisherKey, type TestCms } from '../../testing/payload.ts';
import type { Role } from '../../access/roles.ts';
import type { ChangePage, DocumentPage } from '@sxsh/content-types/change';

const password = 'mat-khau-thu-nghiem-1';

/** A rich text of one paragraph. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr' as const,
        format: '' as const,
        indent: 0,
        children: [
          { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' },
        ],
      },
    ],
  },
});

/** The publisher's word that an article's change is live now. */
export const liveReceipt = (document: string, path: string) => {
  const now = new Date().toISOString();
  return { collection: 'articles', document, time: now, state: 'live', at: now, release: 1, path };
};

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

type Answer = { status: number; body: Record<string, unknown> };

/** A CMS with a signed-in person of every role, and short ways to do what they do over REST. */
export async function openNewsroom(env: Record<string, string> = {}) {
  const cms: TestCms = await startCms(env);
  const tokens = new Map<Role, string>();

  const call = async (address: string, init: Parameters<TestCms['fetch']>[1]): Promise<Answer> => {
    const response = await cms.fetch(address, init);
    const body = (await response.json()) as Record<string, unknown>;
    return { status: response.status, body };
  };

  // Side by side: most of the time goes into hashing passwords.
  await Promise.all(
    (['administrator', 'reviewer', 'editor', 'collaborator', 'station'] as const).map(
      async (role) => {
        const email = `${role}@example.vn`;
        await cms.payload.create({
          collection: 'users',
          data: { email, password, name: `Người ${role}`, role },
        });
        const json = { email, password };
        const { body } = await call('/api/users/login', { method: 'POST', json });
        tokens.set(role, String(body.token));
      },
    ),
  );

  const as = (role: Role, method: string, address: string, json?: unknown): Promise<Answer> =>
    call(address, { method, token: tokens.get(role)!, ...(json !== undefined && { json }) });

  const asPublisher = (method: string, address: string, json?: unknown): Promise<Answer> =>
    call(address, {
      method,
      headers: { authorization: `Bearer ${testPublisherKey}` },
      ...(json !== undefined && { json }),
    });

  return {
    ...cms,
    as,
    asPublisher,
    ...formOf(as),
    /** A published article, made over REST by an editor; gives its id. */
    publish: async (data: Record<string, unknown> = {}): Promise<string> => {
      const { status, body } = await as('editor', 'POST', '/api/articles', {
        title: 'Bài thử',
        body: paragraph('Nội dung.'),
        _status: 'published',
        ...data,
      });
      if (status !== 201) throw new Error(`not created: ${JSON.stringify(body)}`);
      return (body.doc as { id: string }).id;
    },
    /** What the publisher would be given of one document now. */
    asked: async (id: string, collection = 'articles') => {
      const { body } = await asPublisher('POST', '/api/publisher/documents', {
        collection,
        ids: [id],
      });
      return (body as unknown as DocumentPage).documents[0]!;
    },
    /** The whole change list, walked in pages of `limit`. */
    walk: async (limit = 500) => {
      const pages: ChangePage[] = [];
      let query = '';
      for (;;) {
        const { body } = await asPublisher('GET', `/api/publisher/changes?limit=${limit}${query}`);
        const page = body as unknown as ChangePage;
        pages.push(page);
        if (!page.next) return pages;
        query = `&time=${encodeURIComponent(page.next.time)}&id=${encodeURIComponent(page.next.id)}`;
      }
    },
  };
}

type As = (role: Role, method: string, address: string, json?: unknown) => Promise<Answer>;

/** The requests that the admin's form sends about articles: a new draft, a save by itself, Publish. */
const formOf = (as: As) => ({
  /** Gives the new document's id. */
  draft: async (data: Record<string, unknown>, who: Role = 'editor'): Promise<string> =>
    docOf(await as(who, 'POST', '/api/articles?draft=true&depth=0', data)).id,
  autosave: (id: string, data: Record<string, unknown>, who: Role = 'editor') =>
    as(who, 'PATCH', `/api/articles/${id}?autosave=true&draft=true&depth=0`, {
      ...data,
      _status: 'draft',
    }),
  pressPublish: (id: string, data: Record<string, unknown>, who: Role = 'editor') =>
    as(who, 'PATCH', `/api/articles/${id}?depth=0&fallback-locale=null`, {
      ...data,
      _status: 'published',
    }),
});

/** An article as far as tests look into an answer. */
export type Doc = {
  id: string;
  updatedAt: string;
  title?: string;
  slug?: string;
  _status?: string;
  body?: unknown;
};
export const docOf = ({ body }: Answer) => (body.doc ?? body) as Doc;

/** The message of the first error of an answer. */
export const messageOf = ({ body }: Answer): string =>
  (body.errors as { message: string }[] | undefined)?.[0]?.message ?? '';
