import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { handToDesk, isDesk } from './desk.ts';
import { readMaps } from './maps.ts';
import { isPage, openPublicFile } from './public-file.ts';
import { sendFile } from './send-file.ts';

export type ServerOptions = {
  /** Folder of the portal's files. */
  publicDir: string;
  /** Folder of the publisher's maps. */
  mapsDir: string;
  /** Path the portal is mounted under: `/` or `/sxsh`. */
  base: string;
  port: number;
  host?: string;
  /** Where the CMS is, as this server reaches it; without it there is no desk. */
  deskUrl?: string;
};

const forEver = 'public, max-age=31536000, immutable';
/** Kept, but asked for again each time; a redirect or a gone page may come back. */
const revalidate = 'no-cache';

/** Files under names made of their content. */
const isImmutable = (address: string) => /^\/(_astro|media|pagefind)\//.test(address);
/** Dot files and folders, and what only looks like an address. */
const isHidden = (address: string) => /\/\.(?!well-known\/)|[\\\0]/.test(address);

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

/** Path and query as they came; the host and the dots of a path are the URL parser's business. */
function urlOf(request: IncomingMessage): URL | undefined {
  // A path that begins with two slashes would be read as a host.
  const path = (request.url ?? '/').replace(/^\/{2,}/, '/');
  return path.startsWith('/') ? (URL.parse(path, 'http://portal') ?? undefined) : undefined;
}

/**
 * Serves the portal's files as they are at this moment: twins by `Accept-Encoding`, revalidation for
 * pages, redirects (301) and gone addresses (410) from the publisher's maps. Resolves once it listens;
 * rejects when the port is busy. What is asked below `/_desk/` is handed to the CMS.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { publicDir, mapsDir, base, port, host = 'localhost', deskUrl } = options;
  const maps = readMaps(mapsDir);
  const mount = base === '/' ? '' : base;

  const redirect = (response: ServerResponse, target: string) => {
    const location = target.startsWith('/') ? `${mount}${target}` : target;
    response
      .writeHead(301, {
        location: encodeURI(location).replaceAll('%25', '%'),
        'cache-control': revalidate,
      })
      .end();
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(maps.headers())) response.setHeader(name, value);
    const url = urlOf(request);
    const inside = url && withinBase(url.pathname, base);
    if (deskUrl && inside && isDesk(inside))
      return handToDesk(request, response, new URL(inside, deskUrl));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const accepted = request.headers['accept-encoding'];
    const encodings = Array.isArray(accepted) ? accepted.join() : (accepted ?? '');
    const page = async (status: number, file: string) => {
      response.setHeader('Cache-Control', revalidate);
      const found = await openPublicFile(publicDir, file, encodings);
      if (found) await sendFile(request, response, found, status);
      else response.writeHead(status).end();
    };

    if (mount && url?.pathname === mount) {
      redirect(response, `/${url.search}`);
      return;
    }
    const address = url && decoded(inside ?? '');
    if (!address || isHidden(address)) return page(404, '/404.html');
    const { redirects, gone } = maps.addresses();
    const target = redirects.get(address) ?? redirects.get(`${address}/`);
    if (target !== undefined) {
      redirect(response, target);
      return;
    }
    if (gone.has(address) || gone.has(`${address}/`))
      return page(410, address.replace(/\/?$/, '/'));
    const file = await openPublicFile(publicDir, address, encodings);
    if (file) {
      response.setHeader('Cache-Control', isImmutable(address) ? forEver : revalidate);
      return sendFile(request, response, file);
    }
    if (await isPage(publicDir, address)) redirect(response, `${address}/${url.search}`);
    else await page(404, '/404.html');
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A reader who left in the middle is no fault.
      if (!response.destroyed) console.error(`${request.url ?? ''}:`, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
