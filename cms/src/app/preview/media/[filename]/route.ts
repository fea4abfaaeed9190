import { previewFile } from '../../../../preview/files.ts';
import { routes, settings } from '../../routes.ts';

type Context = { params: Promise<{ filename: string }> };

/** A file of the media library at a signed address. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { filename } = await params;
  return previewFile(settings, routes.addresses, filename, new URL(request.url).searchParams);
};

export const dynamic = 'force-dynamic';
