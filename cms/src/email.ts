import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { APIError, type EmailAdapter } from 'payload';
import type { Settings } from './settings.ts';

const senderName = 'Cổng SXSH';
/** A server that takes longer for one step of the conversation counts as dead. */
const patience = 20_000;

/**
 * Without a mail server the portal sends no mail. Said here, because without an adapter Payload warns at every
 * start and writes mails, with their links and names, into the log.
 */
const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'khong-gui-thu@localhost',
  defaultFromName: senderName,
  sendEmail: () => {
    throw new APIError('Hệ thống này không gửi thư điện tử.', 501);
  },
});

/**
 * How the CMS sends mail. The server is not asked before the first mail: a wrong one neither stops nor delays
 * the start. Only alarms are mailed; Payload's own mails stay shut (see `closed-endpoints.ts`).
 */
export function emailFor({ mail }: Pick<Settings, 'mail'>) {
  if (!mail) return noEmail;
  const { protocol, hostname, port, username, password } = new URL(mail.smtpUrl);
  const secure = protocol === 'smtps:';
  return nodemailerAdapter({
    defaultFromAddress: mail.from,
    defaultFromName: senderName,
    skipVerify: true,
    transportOptions: {
      host: hostname,
      secure,
      // Without a password, TLS that the server offers is better than none, whoever signed its certificate.
      tls: { rejectUnauthorized: secure || username !== '' },
      ...(port && { port: Number(port) }),
      ...(username && {
        auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
        // The password goes over no line that is not encrypted.
        requireTLS: true,
      }),
      dnsTimeout: patience,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    },
  });
}

/** The addresses that the server would not take, of the answer to a mail that it took for others. */
export const refusedIn = (answer: unknown): string[] =>
  (answer as { rejected?: string[] } | undefined)?.rejected ?? [];
