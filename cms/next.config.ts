import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { apiHeaders, securityHeaders } from './src/security/headers.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  outputFileTracingRoot: repository,
  turbopack: { root: repository },
  // Types are checked by `npm run typecheck`, and not a second time in every build, for half a minute.
  typescript: { ignoreBuildErrors: true },
  // Errors keep their class names: by them Payload tells a refusal, one line in the log, from a failure.
  experimental: { turbopackMinify: { server: false } },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      { source: '/api/:path*', headers: apiHeaders },
      { source: '/_desk/:path*', headers: apiHeaders },
    ]),
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
};

export default withPayload(config);
