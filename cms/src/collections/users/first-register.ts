import type { Endpoint } from 'payload';

/** Payload leaves `first-register` open until a user exists; the administrator is made at boot instead. */
export const closedFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json({ errors: [{ message: 'Không mở đăng ký tài khoản.' }] }, { status: 403 }),
};
