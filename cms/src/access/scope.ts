import type { PayloadRequest, Where } from 'payload';
import type { Actor } from './actor.ts';
import { fewestShown } from '../desk/search-miss/limits.ts';
import type { Scope } from './matrix.ts';

/** Whether the portal's settings let editors publish; true as long as nobody has set it. */
async function editorsMayPublish(req: PayloadRequest): Promise<boolean> {
  const settings = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  });
  return settings.editorsMayPublish !== false;
}

/** A scope as Payload's access functions answer it: all, nothing, or the documents it holds for. */
export async function whereOf(
  scope: Scope,
  actor: Actor,
  collection: string,
  req: PayloadRequest,
): Promise<boolean | Where> {
  const mine: Where = { [collection === 'users' ? 'id' : 'createdBy']: { equals: actor.id } };
  switch (scope) {
    case 'all':
      return true;
    case 'none':
      return false;
    case 'own':
      return mine;
    case 'own-drafts':
      return { and: [mine, { _status: { not_equals: 'published' } }] };
    case 'own-or-published':
      return { or: [mine, { _status: { equals: 'published' } }] };
    case 'counted-enough':
      return { count: { greater_than_equal: fewestShown } };
    case 'if-editors-publish':
      return editorsMayPublish(req);
  }
}
