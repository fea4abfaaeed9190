import path from 'node:path';
import type { Settings } from '../settings.ts';

/** The names that things have in a backup; those of the data folder. */
export const databaseFile = 'cms.db';
export const storeFile = 'store/publisher.db';
/** Small files of the data folder that belong to the installation; each may be missing. */
export const smallFiles = ['secrets.json', 'sample-content'] as const;

/** The file of a SQLite database; undefined on MongoDB. */
export const sqliteFileOf = ({ databaseUrl }: Pick<Settings, 'databaseUrl'>): string | undefined =>
  databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : undefined;

export const mediaDirOf = ({ dataDir }: Pick<Settings, 'dataDir'>): string =>
  path.join(dataDir, 'media');
