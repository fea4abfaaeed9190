import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { readMaps } from './maps.ts';

export type ServerOptions = {
  /** Folder of the portal's files. */
  publicDir: string;
  /** Folder of the publisher's maps. */
  mapsDir: string;
  /** Path the portal is mounted under: `/` or `/sxsh`. */
  base: string;
  port: number;
  host?: string;
};

const isImmutable = (address: string) => /^\/(_astro|media|pagefind)\//.test(address);
const isHidden = (address: string) => /\/\.(?!well-known\/)/.test(address);

const decoded = (address: string): string | undefined => {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
};

/** The address within the portal, or undefined outside it. */
function withinBase(pathname: string, base: string): string | undefined {
  if (base === '/') return pathname;
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
}

/**
 * Serves the portal's files as they are at this moment: twins by `Accept-Encoding`, revalidation for
 * pages, redirects (301) and gone addresses (410) from the publisher's maps. Resolves once it listens;
 * rejects when the port is busy.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { publicDir, mapsDir, base, port, host = 'localhost' } = options;
  const maps = readMaps(mapsDir);
  const mount = base === '/' ? '' : base;
  const files = sirv(publicDir, {
    // Files change under a running server: look on disk at every request.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
  });

  const fileOr = async (response: ServerResponse, status: number, file: string) => {
    const body = await readFile(path.join(publicDir, file)).catch(() => Buffer.from(''));
    response.writeHead(status, { 'content-type': 'text/html;charset=utf-8' }).end(body);
  };

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(maps.headers())) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://portal');
    if (mount && url.pathname === mount) {
      response.writeHead(301, { location: `${mount}/${url.search}` }).end();
      return;
    }
    const address = decoded(withinBase(url.pathname, base) ?? '');
    if (!address || isHidden(address)) {
      void fileOr(response, 404, '404.html');
      return;
    }
    const { redirects, gone } = maps.addresses();
    const target = redirects.get(address) ?? redirects.get(`${address}/`);
    if (target !== undefined) {
      const location = target.startsWith('/') ? `${mount}${target}` : target;
      response.writeHead(301, { location: encodeURI(decodeURI(location)) }).end();
      return;
    }
    if (gone.has(address) || gone.has(`${address}/`)) {
      void fileOr(response, 410, `${address.replace(/\/?$/, '/')}index.html`);
      return;
    }
    if (isImmutable(address))
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    request.url = `${address === url.pathname ? url.pathname : encodeURI(address)}${url.search}`;
    files(request, response, () => {
      response.removeHeader('Cache-Control');
      void fileOr(response, 404, '404.html');
    });
  };

  const server = createServer(handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
