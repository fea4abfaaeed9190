import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPublicFile } from '../../../site/server/public-file.ts';

/** A slow line: bytes a second, shared by all requests, and the way there and back (milliseconds). */
export type Line = { bytesPerSecond: number; latency: number };
export type Fetched = { path: string; bytes: number };

/**
 * Serves a folder with its compressed twins over a line that can be made slow. The line is here and not in the
 * browser, whose emulation leaves out what a worker fetches.
 */
export async function serve(folder: string) {
  let line: Line | undefined;
  let fetched: Fetched[] = [];
  let free = 0;
  let asked = 0;
  let open = 0;
  const server: Server = createServer((request, response) => {
    asked += 1;
    open += 1;
    response.once('close', () => (open -= 1));
    void (async () => {
      const path = new URL(request.url ?? '/', 'http://portal').pathname;
      const file = await openPublicFile(folder, path, String(request.headers['accept-encoding']));
      if (line) await sleep(line.latency);
      if (!file) {
        response.writeHead(404).end();
        return;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of file.handle.createReadStream()) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      fetched.push({ path, bytes: body.length });
      if (line) {
        const now = performance.now();
        free = Math.max(now, free) + (1000 * body.length) / line.bytesPerSecond;
        await sleep(free - now);
      }
      response.writeHead(200, {
        'content-type': file.type,
        ...(file.encoding && { 'content-encoding': file.encoding }),
        'cache-control': 'max-age=600',
      });
      response.end(body);
    })().catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    /** Makes the line slow; with nothing it is as fast as the machine. */
    become: (next?: Line) => (line = next),
    /** What was fetched since the last call. */
    take: (): Fetched[] => {
      const taken = fetched;
      fetched = [];
      return taken;
    },
    /** Resolves once nothing has been asked for a second. */
    rest: async (): Promise<void> => {
      for (let before = -1; before !== asked || open > 0;) {
        before = asked;
        await sleep(1000);
      }
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
