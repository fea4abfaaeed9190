import type { CollectionBeforeValidateHook } from 'payload';
import { Refusal } from '../../errors/refusal.ts';
import { shortestPassword } from './password-length.ts';

const message = `Mật khẩu cần có ít nhất ${shortestPassword} ký tự.`;

/** Refuses a short password, which Payload takes from three characters on. */
export const guardPassword: CollectionBeforeValidateHook = ({ data }) => {
  const { password } = (data ?? {}) as { password?: unknown };
  // Left out or empty: Payload asks for one on create, and keeps the old one on update.
  if (password === undefined || password === null || password === '') return undefined;
  if (typeof password === 'string' && Array.from(password).length >= shortestPassword)
    return undefined;
  throw new Refusal(message, { data: { errors: [{ path: 'password', message }] } });
};
