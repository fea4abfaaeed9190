import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type MailServer = Awaited<ReturnType<typeof startMailServer>>;

/**
 * A real mail server on loopback that keeps what it is sent. It offers STARTTLS with a certificate that nobody
 * trusts, as servers within an office do.
 */
export async function startMailServer(options: SMTPServerOptions = {}) {
  const mails: Email[] = [];
  let refusal: Error | undefined;
  const server = new SMTPServer({
    authOptional: true,
    onRcptTo: (_address, _session, done) => done(refusal),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          mails.push(mail);
          done();
        }, done);
      });
    },
    ...options,
  });
  // A client that goes in the middle is no failure of the server.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** From now on no mail is taken, or, without a reason, every mail is. */
    refuse: (reason?: string) => {
      refusal = reason === undefined ? undefined : new Error(reason);
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
