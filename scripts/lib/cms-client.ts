import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from './settings.ts';

export type Stored = { id: string; slug: string; updatedAt: string; [field: string]: unknown };

/** The CMS's REST API as one signed-in person uses it. */
export type CmsClient = {
  request: (method: string, path: string, body?: unknown) => Promise<Response>;
  create: (collection: string, data: object, options?: { draft?: boolean }) => Promise<Stored>;
  update: (
    collection: string,
    id: string,
    data: object,
    options?: { draft?: boolean },
  ) => Promise<Stored>;
  upload: (file: string, data: object, type: string) => Promise<Stored>;
  find: (collection: string, where?: Record<string, string>) => Promise<Stored[]>;
};

const told = async (response: Response, what: string) => {
  if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`);
  return (await response.json()) as { doc: Stored; docs: Stored[]; token: string };
};

/** Signs in; throws when the CMS refuses. */
export async function signIn(
  settings: Pick<Settings, 'cmsUrl'>,
  credentials: { email: string; password: string },
): Promise<CmsClient> {
  const origin = new URL(settings.cmsUrl).origin;
  const send = (
    method: string,
    url: string,
    body?: string | FormData,
    headers: Record<string, string> = {},
  ) =>
    fetch(`${settings.cmsUrl}${url}`, {
      method,
      headers: { origin, ...headers },
      ...(body !== undefined && { body }),
    });
  const json = (
    method: string,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    send(method, url, body === undefined ? undefined : JSON.stringify(body), {
      'content-type': 'application/json',
      ...headers,
    });
  const { token } = await told(await json('POST', '/api/users/login', credentials), 'sign in');
  const authorization = { authorization: `JWT ${token}` };
  const query = (draft?: boolean) => `?depth=0${draft ? '&draft=true' : ''}`;
  return {
    request: (method, url, body) => json(method, url, body, authorization),
    create: async (collection, data, options = {}) => {
      const response = await json(
        'POST',
        `/api/${collection}${query(options.draft)}`,
        data,
        authorization,
      );
      return (await told(response, `create in ${collection}`)).doc;
    },
    update: async (collection, id, data, options = {}) => {
      const url = `/api/${collection}/${id}${query(options.draft)}`;
      return (
        await told(await json('PATCH', url, data, authorization), `update ${collection} ${id}`)
      ).doc;
    },
    upload: async (file, data, type) => {
      const form = new FormData();
      form.set('_payload', JSON.stringify(data));
      form.set('file', new Blob([readFileSync(file)], { type }), path.basename(file));
      return (await told(await send('POST', '/api/media', form, authorization), `upload ${file}`))
        .doc;
    },
    find: async (collection, where = {}) => {
      const search = new URLSearchParams({ depth: '0', limit: '100', ...where });
      return (
        await told(
          await json('GET', `/api/${collection}?${search.toString()}`, undefined, authorization),
          'find',
        )
      ).docs;
    },
  };
}
