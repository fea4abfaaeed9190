import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { collections } from './collections/index.ts';
import { largestUpload } from './collections/media/size-limits.ts';
import { database } from './database.ts';
import { emailFor } from './email.ts';
import { afterError } from './errors/after-error.ts';
import { editor } from './fields/rich-text.ts';
import { counters } from './globals/counters.ts';
import { homePage } from './globals/home-page.ts';
import { navigation } from './globals/navigation.ts';
import { searchWords } from './globals/search-words.ts';
import { siteSettings } from './globals/site-settings.ts';
import { monitoring } from './monitoring/plugin.ts';
import { preview } from './preview/plugin.ts';
import { publishing } from './publishing/plugin.ts';
import { scheduling } from './publishing/scheduling/plugin.ts';
import { inOurWords } from './i18n/editor.ts';
import { vietnamese } from './i18n/vietnamese.ts';
import { safeSaves } from './saving/plugin.ts';
import { clampQueries, maxDepth } from './security/clamp-query.ts';
import type { Settings } from './settings.ts';

const src = path.dirname(fileURLToPath(import.meta.url));

/** What a person may not do is no failure of the CMS: one line in the log, without a stack. */
const refusalsAreNoFailures: Record<string, 'info'> = {
  Refusal: 'info',
  ValidationError: 'info',
  AuthenticationError: 'info',
  LockedAuth: 'info',
  Forbidden: 'info',
  NotFound: 'info',
  FileUploadError: 'info',
  QueryError: 'info',
};

/** The whole CMS for these settings. */
export const portalConfig = (settings: Settings) =>
  buildConfig({
    secret: settings.secret ?? '',
    serverURL: settings.cmsUrl,
    csrf: [new URL(settings.cmsUrl).origin],
    cors: [new URL(settings.cmsUrl).origin],
    db: database(settings.databaseUrl),
    editor: inOurWords(editor),
    sharp,
    email: emailFor(settings),
    collections: clampQueries(collections(settings)),
    globals: [homePage, navigation, searchWords, siteSettings, counters],
    // Path register, take-down, change list, receipts, review, schedules: src/publishing. Its panel stands
    // above preview's.
    plugins: [
      preview(settings),
      publishing(settings),
      scheduling(settings),
      safeSaves,
      monitoring(settings),
    ],
    hooks: { afterError: [afterError] },
    upload: {
      abortOnLimit: true,
      responseOnLimit: 'Tệp quá lớn.',
      useTempFiles: true,
      tempFileDir: path.join(settings.dataDir, 'uploads'),
      limits: { fileSize: largestUpload },
      // The file and the few fields that come with it; Payload's own limit is 50 MB for both.
      requestSizeLimit: largestUpload + 1024 * 1024,
    },
    loggingLevels: refusalsAreNoFailures,
    maxDepth,
    defaultDepth: 1,
    telemetry: false,
    graphQL: { disable: true },
    i18n: { supportedLanguages: { vi: vietnamese }, fallbackLanguage: 'vi' },
    typescript: { outputFile: path.join(src, 'payload-types.ts') },
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: 'dd/MM/yyyy HH:mm',
      timezones: {
        supportedTimezones: [{ label: 'Giờ Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
        defaultTimezone: 'Asia/Ho_Chi_Minh',
      },
      meta: { titleSuffix: ' · Cổng SXSH' },
      components: {
        graphics: {
          Logo: '/components/Logo.tsx#Logo',
          Icon: '/components/Logo.tsx#Icon',
        },
        views: {
          forgot: { path: '/forgot', Component: '/components/ForgotPassword.tsx#ForgotPassword' },
        },
      },
      importMap: {
        baseDir: src,
        importMapFile: path.join(src, 'app', '(payload)', 'admin', 'importMap.js'),
      },
    },
  });
