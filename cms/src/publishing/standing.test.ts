import { describe, expect, it } from 'vitest';
import { standingOf, standingOfLegacy, type RegisterRow } from './standing.ts';
import type { MainRow } from './visibility.ts';

const id = '019a0000-0000-7000-8000-000000000001';
const at = (minute: number) => `2026-11-24T08:${String(minute).padStart(2, '0')}:00.000Z`;
const published = (more: Partial<MainRow> = {}): MainRow => ({
  id,
  updatedAt: at(10),
  _status: 'published',
  slug: 'bai',
  language: 'vi',
  ...more,
});
const path = (slug: string, more: Partial<RegisterRow> = {}): RegisterRow => ({
  id: slug,
  path: `/tin-tuc/${slug}/`,
  document: id,
  firstLiveAt: at(1),
  updatedAt: at(1),
  ...more,
});
const takenDown = (kind: 'withdrawn' | 'redirected' | 'gone', minute: number) => ({
  changedAt: at(minute),
  takeDown: { kind, at: at(minute), reason: 'Cũ', target: null },
});
const standing = (row: MainRow | undefined, register: RegisterRow[] = [], tombstone?: string) =>
  standingOf({
    collection: 'articles',
    id,
    row,
    register,
    tombstone: tombstone === undefined ? undefined : { updatedAt: tombstone },
  });

describe('where a document stands', () => {
  it('is never public when it was not published and no path was ever live', () => {
    expect(standing(published({ _status: 'draft' })).state).toBe('never-public');
    expect(standing(published({ deletedAt: at(9) })).state).toBe('never-public');
    expect(standing(undefined, [], at(12))).toMatchObject({ state: 'never-public', time: at(12) });
    expect(
      standing(published({ _status: 'draft' }), [path('bai', { firstLiveAt: null })]),
    ).toMatchObject({ state: 'never-public', formerPaths: [] });
  });

  it('is gone when it was live and is not published, with every path it ever had', () => {
    const register = [path('cu'), path('bai')];
    const gone = { state: 'gone', formerPaths: ['/tin-tuc/bai/', '/tin-tuc/cu/'] };
    expect(standing(published({ _status: 'draft' }), register)).toMatchObject(gone);
    expect(standing(published({ deletedAt: at(11) }), register)).toMatchObject(gone);
    expect(standing(undefined, register, at(12))).toMatchObject(gone);
  });

  it('gives only once-live paths that are not the current one as former', () => {
    const register = [path('cu'), path('bai'), path('chua-bao-gio', { firstLiveAt: null })];
    expect(standing(published(), register).formerPaths).toEqual(['/tin-tuc/cu/']);
  });

  it('gives the current path too when there is an end: it is former once that has come', () => {
    const register = [path('cu'), path('bai')];
    const row = published({ expiresAt: at(40) });
    expect(standing(row, register).formerPaths).toEqual(['/tin-tuc/bai/', '/tin-tuc/cu/']);
    expect(standing(row, [path('bai', { firstLiveAt: null })]).formerPaths).toEqual([]);
  });

  it('has the later of take-down and publish win', () => {
    const later = standing(published(), [path('bai', takenDown('withdrawn', 11))]);
    expect(later).toMatchObject({ state: 'withdrawn', time: at(11), takeDown: { reason: 'Cũ' } });
    const lifted = standing(published(), [path('bai', takenDown('withdrawn', 9))]);
    expect(lifted).toMatchObject({ state: 'published', time: at(10) });
    expect(lifted.takeDown).toBeUndefined();
  });

  it('is gone already between the register row and the unpublish', () => {
    const between = standing(published(), [path('bai', takenDown('gone', 11))]);
    expect(between).toMatchObject({ state: 'gone', formerPaths: ['/tin-tuc/bai/'] });
  });

  it('has the latest of several take-downs, on whichever path it stands', () => {
    const register = [path('bai', takenDown('withdrawn', 11)), path('cu', takenDown('gone', 12))];
    expect(standing(published(), register).state).toBe('gone');
  });

  it('gives the window of what is public only', () => {
    const row = published({ embargoUntil: at(30), expiresAt: at(40) });
    expect(standing(row)).toMatchObject({ visibleFrom: at(30), visibleUntil: at(40) });
    expect(standing({ ...row, _status: 'draft' })).not.toHaveProperty('visibleFrom');
  });

  it('of an internal activity is never public', () => {
    const row = published({ audience: 'internal' });
    const facts = { collection: 'activities', id, row, register: [] } as const;
    expect(standingOf(facts).state).toBe('never-public');
  });

  it('of a file is published until it is trashed or deleted', () => {
    const facts = { collection: 'media', id, register: [] } as const;
    expect(standingOf({ ...facts, row: { id, updatedAt: at(1) } }).state).toBe('published');
    expect(standingOf({ ...facts, row: { id, updatedAt: at(1), deletedAt: at(2) } }).state).toBe(
      'gone',
    );
    expect(standingOf({ ...facts, row: undefined }).state).toBe('never-public');
  });
});

describe('a path of an older site', () => {
  it('leads where its row says', () => {
    const row = path('cu', { document: null, ...takenDown('redirected', 5) });
    expect(standingOfLegacy(row)).toMatchObject({
      collection: 'path-register',
      state: 'redirected',
      time: at(5),
      formerPaths: ['/tin-tuc/cu/'],
    });
  });
});
