import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { getPayload } from 'payload';
import { DatabaseAway } from '../../../../components/DatabaseAway.tsx';
import { watchOf } from '../../../../outage/database-watch.ts';
import { importMap } from '../importMap.js';

type Args = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams });

export default async function Page({ params, searchParams }: Args) {
  // Otherwise it would send the editor, whom it cannot look up, to the login.
  if (watchOf(await getPayload({ config })).isAway()) return <DatabaseAway />;
  return RootPage({ config, params, searchParams, importMap });
}
