import type { Settings } from '../settings.ts';

/** Throws when a secret that the running CMS needs is absent. */
export function requireSecrets({ secret, publisherKey }: Settings): void {
  if (!secret) throw new Error('Thiếu thiết đặt PAYLOAD_SECRET (ít nhất 32 ký tự ngẫu nhiên).');
  if (!publisherKey)
    throw new Error('Thiếu thiết đặt PUBLISHER_KEY (ít nhất 16 ký tự ngẫu nhiên).');
}
