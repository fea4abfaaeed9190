import config from '@payload-config';
import '@payloadcms/next/css';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import { guardOutages } from '../../../../outage/guard.ts';

const guard = <Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Promise<Response>,
) => guardOutages(() => getPayload({ config }), handler);

export const GET = guard(REST_GET(config));
export const POST = guard(REST_POST(config));
export const DELETE = guard(REST_DELETE(config));
export const PATCH = guard(REST_PATCH(config));
export const PUT = guard(REST_PUT(config));
export const OPTIONS = guard(REST_OPTIONS(config));
