import { APIError, type EmailAdapter } from 'payload';

/**
 * The portal sends no mail: what would is shut (see `closed-endpoints.ts`). Said here, because without an
 * adapter Payload warns at every start and writes mails, with their links and names, into the log.
 */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'khong-gui-thu@localhost',
  defaultFromName: 'Cổng SXSH',
  sendEmail: () => {
    throw new APIError('Hệ thống này không gửi thư điện tử.', 501);
  },
});
