import type { Config, Plugin } from 'payload';
import { withDashboard } from '../components/dashboard.ts';
import type { HealthSettings } from './health.ts';
import type { ReleaseSettings } from './recent-releases.ts';
import { portalState } from './portal-state.ts';

/** Adds to the dashboard how the portal stands, and the endpoint that the panel asks. */
export const monitoring =
  (settings: HealthSettings & ReleaseSettings): Plugin =>
  (config: Config): Config => ({
    ...config,
    endpoints: [
      ...(config.endpoints ?? []),
      {
        method: 'get',
        path: '/publishing/portal',
        handler: async (req) =>
          Response.json(await portalState(req, settings), {
            headers: { 'cache-control': 'no-store' },
          }),
      },
    ],
    admin: withDashboard(config, '/components/monitoring/PortalStatus.tsx#PortalStatus'),
  });
