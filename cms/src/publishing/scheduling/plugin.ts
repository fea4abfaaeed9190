import type { CollectionConfig, Config, Plugin } from 'payload';
import { isDocumentCollection } from '@sxsh/content-types/collections';
import { withDashboard } from '../../components/dashboard.ts';
import { schedules } from '../../collections/schedules/index.ts';
import { clampQueries } from '../../security/clamp-query.ts';
import type { PublishingSettings } from '../settings.ts';
import { scheduleEndpoints } from './endpoints.ts';
import { readOnlyWhileScheduled } from './read-only.ts';

const components = '/components/scheduling';

/** Above the fields: why they are read-only must be seen first, also where the side bar stands below them. */
const box = {
  name: 'scheduleBox',
  type: 'ui' as const,
  label: 'Hẹn giờ',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${components}/ScheduleBox.tsx#ScheduleBox` },
  },
};

/**
 * Publishes and take-downs at a minute to come: the collection of schedules, its endpoints and components, and
 * documents that are read-only while one is pending. The timer that performs them starts with the server.
 */
export const scheduling =
  (settings: PublishingSettings): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: [...(config.collections ?? []).map(scheduled), ...clampQueries([schedules])],
    endpoints: [...(config.endpoints ?? []), ...scheduleEndpoints(settings)],
    admin: withDashboard(config, `${components}/ScheduleLists.tsx#ScheduleLists`),
  });

function scheduled(collection: CollectionConfig): CollectionConfig {
  const { slug, admin } = collection;
  if (!isDocumentCollection(slug)) return collection;
  const edit = admin?.components?.edit;
  return readOnlyWhileScheduled(
    {
      ...collection,
      fields: [box, ...collection.fields],
      admin: {
        ...admin,
        components: {
          ...admin?.components,
          edit: {
            ...edit,
            editMenuItems: [
              ...(edit?.editMenuItems ?? []),
              `${components}/ScheduleMenu.tsx#ScheduleMenu`,
            ],
          },
        },
      },
    },
    slug,
  );
}
