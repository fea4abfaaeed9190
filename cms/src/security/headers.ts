import { apiPolicy } from './content-security-policy.ts';

/** Sent with every answer of the CMS; the admin's Content-Security-Policy is made per request (proxy.ts). */
export const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

/** Sent with every answer of the API and the desk besides. */
export const apiHeaders = [{ key: 'Content-Security-Policy', value: apiPolicy }];
