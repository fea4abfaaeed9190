import { routes } from '../../routes.ts';

type Context = { params: Promise<{ collection: string; id: string }> };

/** The frame page of a draft. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  routes.frame(request, await params);

export const dynamic = 'force-dynamic';
