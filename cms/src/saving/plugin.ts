import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';
import { isDocumentCollection } from '@sxsh/content-types/collections';
import { keptTexts } from '../collections/kept-texts/index.ts';
import { saveLeases } from '../collections/save-leases/index.ts';
import { clampQueries } from '../security/clamp-query.ts';
import { keptTextEndpoints } from './endpoints.ts';
import { noteGlobalSave, refuseStaleGlobal, takeGlobalLease } from './global-hooks.ts';
import {
  endBulkLeases,
  endLeasesAfterError,
  forgetKeptTexts,
  noteSave,
  refuseStaleSave,
  takeSaveLease,
} from './hooks.ts';

/** Above the fields: what was typed and not saved is offered before anything else. */
const panel = {
  name: 'keptTextPanel',
  type: 'ui' as const,
  label: 'Nội dung chưa lưu được',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/components/saving/KeptTextPanel.tsx#KeptTextPanel' },
  },
};

/**
 * Makes saves of documents and globals safe from each other: a save from a stale form is refused, and what it said is kept
 * for its author. Comes after the other plugins: its lease must be taken before any hook reads.
 */
export const safeSaves: Plugin = (config: Config): Config => ({
  ...config,
  collections: [
    ...(config.collections ?? []).map(guarded),
    ...clampQueries([saveLeases, keptTexts]),
  ],
  globals: (config.globals ?? []).map(guardedGlobal),
  endpoints: [...(config.endpoints ?? []), ...keptTextEndpoints],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      providers: [
        ...(config.admin?.components?.providers ?? []),
        '/components/saving/DialogFocus.tsx#DialogFocus',
      ],
    },
  },
  hooks: {
    ...config.hooks,
    afterError: [endLeasesAfterError, ...(config.hooks?.afterError ?? [])],
  },
});

function guarded(collection: CollectionConfig): CollectionConfig {
  if (!isDocumentCollection(collection.slug)) return collection;
  const { fields, hooks } = collection;
  return {
    ...collection,
    fields: [panel, ...fields],
    hooks: {
      ...hooks,
      beforeOperation: [takeSaveLease, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [refuseStaleSave, ...(hooks?.beforeValidate ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), noteSave],
      afterOperation: [endBulkLeases, ...(hooks?.afterOperation ?? [])],
      afterDelete: [...(hooks?.afterDelete ?? []), forgetKeptTexts],
    },
  };
}

const guardedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: [panel, ...global.fields],
  hooks: {
    ...global.hooks,
    beforeOperation: [takeGlobalLease, ...(global.hooks?.beforeOperation ?? [])],
    beforeValidate: [refuseStaleGlobal, ...(global.hooks?.beforeValidate ?? [])],
    afterChange: [...(global.hooks?.afterChange ?? []), noteGlobalSave],
  },
});
