import type { CollectionConfig, Config, Field, GlobalConfig, Plugin } from 'payload';
import { isDocumentCollection, isPublishedCollection } from '@sxsh/content-types/collections';
import { withDashboard } from '../components/dashboard.ts';
import { openGate } from './gates.ts';
import type { HealthSettings } from './health.ts';
import type { PublisherSettings } from './recent-releases.ts';
import { portalState } from './portal-state.ts';
import { renewalOf } from './renewal.ts';

const headers = { 'cache-control': 'no-store' };

/** In the side bar of what is public as soon as it is saved and may stand on very many pages. */
const renewalPanel: Field = {
  name: 'renewalPanel',
  type: 'ui',
  label: 'Các trang dùng mục này',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/components/monitoring/RenewalPanel.tsx#RenewalPanel' },
  },
};

const withPanel = <T extends CollectionConfig | GlobalConfig>(config: T): T => ({
  ...config,
  fields: [renewalPanel, ...config.fields],
});

/** A picture is used by few pages, and its own form has no side bar. */
const isShared = ({ slug }: CollectionConfig): boolean =>
  isPublishedCollection(slug) && !isDocumentCollection(slug) && slug !== 'media';

/**
 * Adds to the dashboard how the portal stands, to vocabulary and globals how far the pages are that show them,
 * and the endpoints that both ask.
 */
export const monitoring =
  (settings: HealthSettings & PublisherSettings): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((one) => (isShared(one) ? withPanel(one) : one)),
    globals: (config.globals ?? []).map(withPanel),
    endpoints: [
      ...(config.endpoints ?? []),
      {
        method: 'get',
        path: '/publishing/portal',
        handler: async (req) => Response.json(await portalState(req, settings), { headers }),
      },
      {
        method: 'get',
        path: '/publishing/renewal',
        handler: async (req) =>
          Response.json({ renewal: (await renewalOf(req, settings)) ?? null }, { headers }),
      },
      {
        method: 'post',
        path: '/publishing/accept',
        handler: async (req) => {
          await openGate(req, settings);
          return Response.json({ message: 'Đã xác nhận.' });
        },
      },
    ],
    admin: withDashboard(config, '/components/monitoring/PortalStatus.tsx#PortalStatus'),
  });
