import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { adminPolicy } from './security/content-security-policy.ts';

/**
 * Gives every page of the admin its Content-Security-Policy. Next reads the nonce from the request's header
 * and puts it on its scripts. Nothing is authorised here: that is Payload's access functions alone.
 */
export function proxy(request: NextRequest): NextResponse {
  const siteUrl = process.env.SITE_URL ?? 'http://localhost:4321';
  const policy = adminPolicy(randomBytes(16).toString('base64'), siteUrl);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

// Never the API: Next keeps no more than 10 MB of a body that passes here, and cuts off larger uploads.
export const config = { matcher: ['/admin/:path*'] };
