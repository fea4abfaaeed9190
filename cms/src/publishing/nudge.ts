import { after } from 'next/server.js';
import type { Payload } from 'payload';
import type { Nudge } from '@sxsh/content-types/change';
import type { PublishingSettings } from './settings.ts';

/** Outside of a request: long enough for the transaction to end (milliseconds). */
const pause = 25;
const timeout = 2000;

/** On `globalThis`: instrumentation and route handlers load two copies of this module. */
const key = Symbol.for('sxsh.nudge');
type Shared = { [key]?: { silent: boolean } };
const state = ((globalThis as Shared)[key] ??= { silent: false });

/**
 * Pokes the publisher about a document: at once where every write is committed by itself (on SQLite), else
 * after the response of the running request. Call it when the last write of the change is done. A failure is
 * logged once and otherwise ignored: the publisher also polls.
 */
export function nudge(payload: Payload, settings: PublishingSettings, about: Nudge): void {
  const send = () => post(payload, settings, about);
  if (payload.db.name === 'sqlite') void send();
  else if (!sendAfterResponse(send)) setTimeout(() => void send(), pause).unref();
}

/** False outside of a request: there is no response to wait for. */
function sendAfterResponse(send: () => Promise<void>): boolean {
  try {
    after(send);
    return true;
  } catch {
    return false;
  }
}

async function post(payload: Payload, settings: PublishingSettings, about: Nudge): Promise<void> {
  if (!settings.publisherKey) return;
  try {
    const response = await fetch(`${settings.publisherUrl}/nudge`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${settings.publisherKey}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(about),
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the publisher answered ${response.status}`);
    state.silent = false;
  } catch (error) {
    if (state.silent) return;
    state.silent = true;
    payload.logger.warn(
      `No nudge to ${settings.publisherUrl} (${error instanceof Error ? error.message : 'unknown'}); it will find the change by polling.`,
    );
  }
}
