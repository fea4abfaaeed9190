import { z } from 'zod';

/** Where the last backups stand: written by `npm run backup` into the data folder, read by the CMS. */
export const backupReportFile = 'backup.json';

export const backupReport = z.object({
  /** The last backup that was made whole. */
  made: z
    .object({
      at: z.iso.datetime(),
      /** The generation's folder. */
      folder: z.string(),
      bytes: z.number().nonnegative(),
      /** Files that the database names and the media library does not have either. */
      missing: z.array(z.string()),
    })
    .optional(),
  /** The last attempt, when it failed: no backup has been made since. */
  failed: z.object({ at: z.iso.datetime(), reason: z.string() }).optional(),
});
export type BackupReport = z.infer<typeof backupReport>;
