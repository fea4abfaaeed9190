import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';

type Asked = { line: string; headers: IncomingHttpHeaders; body: string };

/** Stands in for the CMS behind a web server; it knows one address of the desk. Takes what else it says in headers. */
export function fakeDesk(port: number, headers: Record<string, string>) {
  let server: Server | undefined;
  let asked: Asked[] = [];
  let isHanging = false;
  return {
    /** What reached it since it was started for a test. */
    asked: () => asked,
    /** Has it answer nothing from now on. */
    hang: () => (isHanging = true),
    async start(): Promise<void> {
      asked = [];
      isHanging = false;
      server = createServer((message, answer) => {
        const parts: Buffer[] = [];
        message.on('data', (part: Buffer) => parts.push(part));
        message.on('end', () => {
          const { method = '', url = '', headers: sent } = message;
          const body = Buffer.concat(parts).toString();
          asked.push({ line: `${method} ${url}`, headers: sent, body });
          if (isHanging) return;
          for (const [name, value] of Object.entries(headers)) answer.setHeader(name, value);
          answer.writeHead(url === '/_desk/search-miss' ? 204 : 404).end();
        });
      }).listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    async stop(): Promise<void> {
      if (!server?.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
