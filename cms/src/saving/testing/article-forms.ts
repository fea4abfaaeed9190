import { afterAll, beforeAll, expect } from 'vitest';
import { openNewsroom, type Newsroom } from '../../publishing/testing/newsroom.ts';
import type { KeptTextOffer } from '../kept-text-offer.ts';

export type Version = {
  id: string;
  updatedAt: string;
  title: string;
  summary?: string;
  body?: unknown;
};
export type Answer = Awaited<ReturnType<Newsroom['as']>>;
export type Role = Parameters<Newsroom['as']>[0];

/** For every test of a file: a newsroom, and articles that several forms hold at a time. */
export function articleForms() {
  let open: Newsroom;
  beforeAll(async () => {
    open = await openNewsroom();
  });
  afterAll(() => open.stop());

  const newest = async (id: string): Promise<Version> =>
    (await open.as('reviewer', 'GET', `/api/articles/${id}?draft=true&depth=0`)).body as Version;
  return {
    newsroom: () => open,
    newest,
    /** A draft, and what a form that opens it now holds. */
    opened: async (data: Record<string, unknown> = {}, who: Role = 'editor') => {
      const id = await open.draft({ title: 'Bản đầu', summary: 'Tóm tắt đầu', ...data }, who);
      return { id, form: await newest(id) };
    },
    /** A save by hand, which leaves no lock behind. */
    saveByHand: (id: string, data: object, who: Role = 'reviewer') =>
      open.as(who, 'PATCH', `/api/articles/${id}?draft=true&depth=0`, data),
    /** What is offered to a person of the text that could not be saved. */
    offerFor: async (who: Role, id: string): Promise<KeptTextOffer | null> => {
      const { status, body } = await open.as(
        who,
        'GET',
        `/api/publishing/kept-text?collection=articles&id=${id}`,
      );
      expect(status).toBe(200);
      return body.offer as KeptTextOffer | null;
    },
  };
}
