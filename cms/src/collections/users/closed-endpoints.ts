import type { Endpoint } from 'payload';

const closed = (path: string, message: string): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler: () => Response.json({ errors: [{ message }] }, { status: 403 }),
});

const noMail =
  'Hệ thống không gửi thư đặt lại mật khẩu. Hãy nhờ quản trị viên đặt cho bạn một mật khẩu mới.';

/**
 * Doors of Payload's that stay shut: `first-register` is open until a user exists (the administrator is made
 * at boot instead); the others need e-mail, which the CMS does not send.
 */
export const closedEndpoints: Omit<Endpoint, 'root'>[] = [
  closed('/first-register', 'Không mở đăng ký tài khoản.'),
  closed('/forgot-password', noMail),
  closed('/reset-password', noMail),
  closed('/verify/:token', noMail),
];
