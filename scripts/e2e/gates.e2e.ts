import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { askPublisher } from '../lib/ask-publisher.ts';
import { isLive } from '../lib/live.ts';
import { articleData } from './content.ts';
import { expect, signInByRequest, test } from './portal.ts';

const count = 24;
const shutGate = (page: Page) => page.getByRole('region', { name: /nội dung được giữ lại/ });

test('documents that vanish from the database are held, and go when an administrator says so on the dashboard', async ({
  page,
  portal,
  cms,
}) => {
  const { settings, secrets } = portal;
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { id } = await cms.create('articles', {
      ...articleData(`Bài sẽ biến mất ${number}`),
      _status: 'published',
    });
    ids.push(id);
  }
  await portal.settled();
  const first = `${settings.siteUrl}/tin-tuc/bai-se-bien-mat-1/`;
  expect(await isLive(first, 'Bài sẽ biến mất 1')).toBe(true);

  // As a damaged database would: nobody took them down, and no tombstone tells of them.
  const database = new DatabaseSync(path.join(settings.dataDir, 'cms.db'));
  const marks = ids.map(() => '?').join(', ');
  database.prepare(`DELETE FROM _articles_v WHERE parent_id IN (${marks})`).run(...ids);
  database.prepare(`DELETE FROM articles WHERE id IN (${marks})`).run(...ids);
  database.close();
  await askPublisher(settings, secrets, 'POST /reconcile');

  await signInByRequest(page.context(), settings);
  await page.goto(`${settings.cmsUrl}/admin`);
  const gate = shutGate(page);
  await expect(gate).toBeVisible({ timeout: 30_000 });
  await expect(gate).toContainText(`${count} nội dung được giữ lại trên cổng`);
  await expect(gate.getByRole('listitem').filter({ hasText: 'Bài sẽ biến mất' })).toHaveCount(10);
  await expect(gate).toContainText('/tin-tuc/bai-se-bien-mat-1/');
  await expect(gate).toContainText(`và ${count - 10} nội dung khác`);
  expect(await isLive(first, 'Bài sẽ biến mất 1')).toBe(true);

  await gate.getByRole('button', { name: `Gỡ ${count} trang này` }).click();
  await gate.getByRole('button', { name: 'Thôi' }).click();
  await gate.getByRole('button', { name: `Gỡ ${count} trang này` }).click();
  await expect(gate.getByText('Người đọc sẽ không còn thấy các trang này.')).toBeVisible();
  await gate.getByRole('button', { name: `Xác nhận: Gỡ ${count} trang này` }).click();
  await expect(gate).toBeHidden({ timeout: 10_000 });
  await expect.poll(() => isLive(first, 'Bài sẽ biến mất 1'), { timeout: 20_000 }).toBe(false);
});
