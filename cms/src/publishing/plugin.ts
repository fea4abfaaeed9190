import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  Config,
  GlobalConfig,
  Payload,
  Plugin,
} from 'payload';
import type { ChangeCollection } from '@sxsh/content-types/change';
import {
  isDocumentCollection,
  isPublishedCollection,
  isTermCollection,
} from '@sxsh/content-types/collections';
import { withDashboard } from '../components/dashboard.ts';
import { pathRegister } from '../collections/path-register/index.ts';
import { receipts } from '../collections/receipts/index.ts';
import { reviews } from '../collections/reviews/index.ts';
import { tombstones } from '../collections/tombstones/index.ts';
import { clampQueries } from '../security/clamp-query.ts';
import { guardDeletion } from './delete-guard.ts';
import { guardPublicState, noteMainRowWrite } from './guards.ts';
import { nudge } from './nudge.ts';
import { publisherEndpoints } from './publisher-endpoints.ts';
import { claimPaths, noteFirstLive } from './save-hooks.ts';
import type { PublishingSettings } from './settings.ts';
import { staffEndpoints } from './staff-endpoints.ts';
import { scheduleCleanUp } from './stale-claims.ts';
import { usesField } from './uses.ts';

const components = '/components/publishing';

/**
 * Makes Payload publish: adds to every published collection and global the hooks that guard, claim and nudge,
 * and to the config the path register, tombstones, receipts, reviews and their endpoints and components.
 */
export const publishing =
  (settings: PublishingSettings): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) => extended(collection, settings)),
      ...clampQueries([
        nudging(pathRegister, 'path-register', settings),
        tombstones,
        receipts,
        reviews,
      ]),
    ],
    globals: (config.globals ?? []).map((global) => nudgingGlobal(global, settings)),
    endpoints: [
      ...(config.endpoints ?? []),
      ...publisherEndpoints(settings),
      ...staffEndpoints(settings),
    ],
    admin: withDashboard(
      config,
      `${components}/WaitingReviews.tsx#WaitingReviews`,
      `${components}/ApprovedReviews.tsx#ApprovedReviews`,
      `${components}/ReturnedReviews.tsx#ReturnedReviews`,
    ),
    onInit: async (payload: Payload) => {
      await config.onInit?.(payload);
      scheduleCleanUp(payload);
    },
  });

function extended(collection: CollectionConfig, settings: PublishingSettings): CollectionConfig {
  const { slug } = collection;
  if (!isPublishedCollection(slug)) return collection;
  const { hooks } = collection;
  const guarded: CollectionConfig = {
    ...collection,
    fields: [...collection.fields, usesField],
    hooks: {
      ...hooks,
      beforeOperation: [noteMainRowWrite, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [...(hooks?.beforeValidate ?? []), guardPublicState(slug)],
      // After the collection's own: they settle slug and dates.
      beforeChange: [...(hooks?.beforeChange ?? []), claimPaths(slug)],
      afterChange: [noteFirstLive(slug), ...(hooks?.afterChange ?? [])],
      beforeDelete: [...(hooks?.beforeDelete ?? []), guardDeletion(slug)],
    },
  };
  return nudging(withComponents(guarded), slug, settings);
}

/** The side bar's panel, a status that knows take-downs, a Publish that never costs the draft, and take-down in place of Payload's Unpublish. */
function withComponents(collection: CollectionConfig): CollectionConfig {
  const { slug, admin, fields } = collection;
  if (!isDocumentCollection(slug) && !isTermCollection(slug)) return collection;
  const panel = {
    name: 'publishingPanel',
    type: 'ui' as const,
    label: 'Trên cổng',
    admin: {
      position: 'sidebar' as const,
      disableBulkEdit: true,
      // A term is public as soon as it is saved: a column would say the same on every line.
      disableListColumn: !isDocumentCollection(slug),
      components: {
        Field: `${components}/PublishingPanel.tsx#PublishingPanel`,
        Cell: `${components}/StandingCell.tsx#StandingCell`,
      },
    },
  };
  // Before the other side-bar fields: where it stands is what an editor looks for first.
  const withPanel = { ...collection, fields: [panel, ...fields] };
  if (!isDocumentCollection(slug)) return withPanel;
  return {
    ...withPanel,
    admin: {
      ...admin,
      defaultColumns: admin?.defaultColumns?.toSpliced(1, 0, panel.name),
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          Status: `${components}/DocumentStatus.tsx#DocumentStatus`,
          PublishButton: `${components}/PublishButton.tsx#PublishButton`,
          UnpublishButton: `${components}/TakeDownButton.tsx#TakeDownButton`,
        },
      },
    },
  };
}

function nudging(
  collection: CollectionConfig,
  name: ChangeCollection,
  settings: PublishingSettings,
): CollectionConfig {
  const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
    nudge(req.payload, settings, { collection: name, id: String((doc as { id: unknown }).id) });
    // SQLite answers without yielding: a bulk action would let nothing else through before its end.
    await new Promise(setImmediate);
  };
  const afterDelete: CollectionAfterDeleteHook = ({ id, req }) => {
    nudge(req.payload, settings, { collection: name, id: String(id) });
  };
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
    },
  };
}

const nudgingGlobal = (global: GlobalConfig, settings: PublishingSettings): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [
      ...(global.hooks?.afterChange ?? []),
      ({ req }) => nudge(req.payload, settings, { collection: 'globals', id: global.slug }),
    ],
  },
});
