import { previewAsset } from '../../../../preview/files.ts';
import { settings } from '../../routes.ts';

type Context = { params: Promise<{ path: string[] }> };

/** A script, style or font of the site, for pages of previews. */
export const GET = async (_: Request, { params }: Context): Promise<Response> =>
  previewAsset(settings, (await params).path);

export const dynamic = 'force-dynamic';
