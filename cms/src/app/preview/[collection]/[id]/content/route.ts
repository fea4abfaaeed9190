import { routes } from '../../../routes.ts';

type Context = { params: Promise<{ collection: string; id: string }> };

/** The page of a draft, for the frame page. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  routes.content(request, await params);

export const dynamic = 'force-dynamic';
