import path from 'node:path';
import { filesWith } from '../lib/public-folder.ts';
import { articleData } from './content.ts';
import { expect, test } from './portal.ts';

const inOneHour = () => new Date(Date.now() + 3_600_000).toISOString();
const oneHourAgo = () => new Date(Date.now() - 3_600_000).toISOString();

test('what is not public is in no public file, whatever its state', async ({ portal, cms }) => {
  const article = (mark: string, more: object = {}) => ({
    ...articleData(`Bài ${mark}`, `Thân bài ${mark}`),
    ...more,
  });
  const published = { _status: 'published' };

  await cms.create('articles', article('canarydraft'), { draft: true });
  await cms.create(
    'articles',
    article('canaryembargo', { ...published, embargoUntil: inOneHour() }),
  );
  await cms.create('articles', article('canaryexpired', { ...published, expiresAt: oneHourAgo() }));
  const trashed = await cms.create('articles', article('canarytrash'), { draft: true });
  await cms.update(
    'articles',
    trashed.id,
    { deletedAt: new Date().toISOString() },
    { draft: true },
  );
  const edited = await cms.create('articles', article('canarypublic', published));
  await cms.update('articles', edited.id, { summary: 'canarynewerdraft' }, { draft: true });
  const gone = await cms.create('articles', article('canarygone', published));
  await portal.settled();
  await cms.request('POST', '/api/publishing/take-down', {
    collection: 'articles',
    id: gone.id,
    kind: 'gone',
    reason: 'Đăng nhầm',
  });
  await cms.create('activities', {
    language: 'vi',
    title: 'Buổi làm việc canaryinternal',
    kind: 'survey',
    audience: 'internal',
    startsOn: oneHourAgo(),
    _status: 'published',
  });
  await cms.create('articles', article('canarylast', published));

  const folder = path.join(portal.settings.dataDir, 'public');
  await expect(() => expect(filesWith(folder, 'canarylast')).not.toEqual([])).toPass();
  await expect(() => expect(filesWith(folder, 'pagefind')).not.toEqual([])).toPass();
  await expect(() => expect(filesWith(folder, 'canarypublic')).not.toEqual([])).toPass();
  await portal.settled();
  for (const mark of ['draft', 'embargo', 'expired', 'trash', 'newerdraft', 'internal'])
    expect(filesWith(folder, `canary${mark}`), mark).toEqual([]);
  // Its address stays as a notice; what it said does not.
  await expect(() => expect(filesWith(folder, 'Thân bài canarygone')).toEqual([])).toPass();
});
