import { createServer } from 'node:net';
import { Failure } from './failure.ts';

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 cannot have the port taken there.
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

/** Throws a `Failure` naming the first port that another program holds. `ports`: setting name → port. */
export async function requireFreePorts(ports: Record<string, number>): Promise<void> {
  for (const [name, port] of Object.entries(ports))
    for (const host of ['127.0.0.1', '::1'])
      if (!(await isFree(port, host)))
        throw new Failure(
          `cổng ${port} đang có chương trình khác dùng: hãy dừng chương trình đó hoặc đặt ${name} sang cổng khác.`,
        );
}

/** A port that nobody uses at this moment on loopback. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
