import type { Settings } from '../settings.ts';

/** What previews need to know of their surroundings. */
export type PreviewSettings = Pick<
  Settings,
  'cmsUrl' | 'siteUrl' | 'publisherUrl' | 'publisherKey' | 'mediaDir' | 'secret'
>;
