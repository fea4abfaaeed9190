import config from '@payload-config';
import { getPayload } from 'payload';
import { openDesk } from '../../../desk/desk.ts';
import { readSettings } from '../../../settings.ts';

// The folder is named %5Fdesk because Next leaves out folders that begin with an underscore.
const desk = openDesk(() => getPayload({ config }), readSettings(process.env));

export { desk as GET, desk as POST, desk as PUT, desk as PATCH, desk as DELETE, desk as OPTIONS };

export const dynamic = 'force-dynamic';
