import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { cookies, headers } from 'next/headers';
import { getPayload, type ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { DatabaseAway } from '../../components/DatabaseAway.tsx';
import { watchOf } from '../../outage/database-watch.ts';
import { importMap } from './admin/importMap.js';
import './custom.css';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({ ...args, config, importMap });
};

/** The theme as Payload chooses it: the reader's own choice, or the machine's. */
const theme = async (): Promise<string> =>
  (await cookies()).get('payload-theme')?.value ??
  (await headers()).get('Sec-CH-Prefers-Color-Scheme') ??
  'light';

export default async function Layout({ children }: { children: ReactNode }) {
  // Payload asks the database who is signed in before it renders anything.
  if (watchOf(await getPayload({ config })).isAway())
    return (
      <html lang="vi" data-theme={await theme()}>
        <body>
          <DatabaseAway />
        </body>
      </html>
    );
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
