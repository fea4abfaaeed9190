import type { CollectionConfig, Config, Plugin } from 'payload';
import { documentCollections, isDocumentCollection } from '@sxsh/content-types/collections';
import { previewAddresses } from './addresses.ts';
import { previewLinkEndpoint } from './endpoint.ts';
import type { PreviewSettings } from './settings.ts';

/** Sizes of the pane; numbers are CSS pixels. */
const breakpoints = [
  // Stands before Payload's own of this name, whose label is English.
  { name: 'responsive', label: 'Vừa khung', width: '100%', height: '100%' },
  { name: 'phone', label: 'Điện thoại', width: 390, height: 844 },
  { name: 'tablet', label: 'Máy tính bảng', width: 820, height: 1180 },
  { name: 'desktop', label: 'Máy tính', width: 1280, height: 800 },
];

const withLink = (collection: CollectionConfig): CollectionConfig =>
  isDocumentCollection(collection.slug)
    ? {
        ...collection,
        fields: [
          {
            name: 'previewLink',
            type: 'ui',
            label: 'Xem trước',
            admin: {
              position: 'sidebar',
              disableBulkEdit: true,
              disableListColumn: true,
              components: { Field: '/components/preview/PreviewLink.tsx#PreviewLink' },
            },
          },
          ...collection.fields,
        ],
      }
    : collection;

/** Adds previews of drafts to every collection of documents: Payload's pane, and a link to hand on. */
export const preview =
  (settings: PreviewSettings): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map(withLink),
    endpoints: [...(config.endpoints ?? []), previewLinkEndpoint(settings)],
    admin: {
      ...config.admin,
      livePreview: {
        collections: [...documentCollections],
        breakpoints,
        url: ({ data, collectionConfig }) => {
          const { id } = data as { id?: unknown };
          const collection = collectionConfig?.slug ?? '';
          return typeof id === 'string' && isDocumentCollection(collection)
            ? previewAddresses(settings).frame({ collection, id })
            : undefined;
        },
      },
    },
  });
