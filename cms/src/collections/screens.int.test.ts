import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../access/roles.ts';
import { startCms, type TestCms } from '../testing/payload.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

type Hidden = boolean | ((args: { user: unknown }) => boolean) | undefined;
const seenBy = (role: Role, hidden: Hidden) =>
  !(typeof hidden === 'function' ? hidden({ user: { role } }) : hidden);
const menuOf = (role: Role) =>
  [...cms.config.collections, ...cms.config.globals]
    .filter(({ admin }) => seenBy(role, admin.hidden as Hidden))
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-'));

describe('the menu', () => {
  it('offers accounts, addresses and settings to administrators alone', () => {
    const ours = ['users', 'path-register', 'site-settings'];
    expect(menuOf('administrator')).toEqual(expect.arrayContaining(ours));
    for (const role of ['reviewer', 'editor', 'collaborator'] as const)
      expect(menuOf(role).filter((slug) => ours.includes(slug))).toEqual([]);
  });

  it('keeps the home page and the site menu from collaborators, and documents from nobody', () => {
    expect(menuOf('editor')).toEqual(expect.arrayContaining(['home-page', 'navigation']));
    const offered = menuOf('collaborator');
    expect(offered).toEqual(expect.arrayContaining(['articles', 'broadcast-scripts', 'media']));
    expect(offered).not.toContain('home-page');
    expect(offered).not.toContain('navigation');
  });

  it('has no tab for programmers on anything', () => {
    const withTab = [...cms.config.collections, ...cms.config.globals]
      .filter(({ slug, admin }) => menuOf('administrator').includes(slug) && !admin.hideAPIURL)
      .map(({ slug }) => slug);
    expect(withTab).toEqual([]);
  });
});

describe('a list', () => {
  it('of documents says after the title how each stands on the portal', () => {
    for (const slug of ['articles', 'broadcast-scripts', 'policy-documents'] as const)
      expect(cms.payload.collections[slug].config.admin.defaultColumns?.slice(0, 2)).toEqual([
        'title',
        'publishingPanel',
      ]);
  });
});
