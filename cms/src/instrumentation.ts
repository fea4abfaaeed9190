import { timeZone } from '@sxsh/content-types/period';

/** Boots Payload with the server, so that migrations and checks do not wait for the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build')
    return;
  // What the server renders itself (a version's time in the breadcrumb) is in this zone; the database keeps UTC.
  process.env.TZ = timeZone;
  const { boot } = await import('./boot/boot.ts');
  await boot();
}
