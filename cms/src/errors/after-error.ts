import type { AfterErrorHook } from 'payload';
import type { Refusal } from './refusal.ts';

const isRefusal = (error: Error): error is Refusal => error.name === 'Refusal';

/** Gives the editor the words of our own refusals; Payload would say "unknown error". */
export const afterError: AfterErrorHook = ({ error }) => {
  if (!isRefusal(error)) return undefined;
  const { name, message, data, status } = error;
  return { status, response: { errors: [{ name, message, data }] } };
};
