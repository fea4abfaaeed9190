import config from '@payload-config';
import { createPayloadRequest } from 'payload';
import { previewRoutes } from '../../preview/serve.ts';
import { readSettings } from '../../settings.ts';

/** What the routes of this folder share. */
export const settings = readSettings(process.env);
export const routes = previewRoutes(settings, (request) =>
  createPayloadRequest({ config, request }),
);
