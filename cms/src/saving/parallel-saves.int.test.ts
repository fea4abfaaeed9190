import { describe, expect, test } from 'vitest';
import { messageOf } from '../publishing/testing/newsroom.ts';
import { takeLease, endLease, leaseKey } from './lease.ts';
import { articleForms } from './testing/article-forms.ts';

const { newsroom, opened, offerFor } = articleForms();

describe('of parallel saves', () => {
  test('from one base exactly one wins, and the others are kept', async () => {
    const { id, form } = await opened();
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) =>
        newsroom().autosave(id, { ...form, formId: `khung ${n}`, title: `Bản ${n}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await offerFor('editor', id))?.further).toBe(4);
  });

  test('of different documents none waits, though another is being saved for long', async () => {
    const [a, b] = [await opened(), await opened()];
    const lease = await takeLease(newsroom().payload, leaseKey('articles', a.id));
    const began = Date.now();
    expect((await newsroom().autosave(b.id, { ...b.form, title: 'Ngay' })).status).toBe(200);
    expect(Date.now() - began).toBeLessThan(2000);
    setTimeout(() => void endLease(newsroom().payload, lease!), 500);
    expect((await newsroom().autosave(a.id, { ...a.form, title: 'Sau' })).status).toBe(200);
  });

  test('one that cannot begin is refused after some seconds, and a lease that nobody ends expires', async () => {
    const { id, form } = await opened();
    await takeLease(newsroom().payload, leaseKey('articles', id));
    const refused = await newsroom().autosave(id, { ...form, title: 'Chờ' });
    expect(refused.status).toBe(409);
    expect(messageOf(refused)).toContain('đang được lưu từ một nơi khác');
    const later = () => Date.now() + 60_000;
    expect(
      await takeLease(newsroom().payload, leaseKey('articles', id), { clock: later }),
    ).toBeDefined();
  });

  test('a save that fails leaves no lease behind', async () => {
    const { id, form } = await opened();
    const began = Date.now();
    expect((await newsroom().pressPublish(id, { ...form, title: '' })).status).toBe(400);
    expect((await newsroom().autosave(id, { ...form, title: 'Tiếp' })).status).toBe(200);
    expect(Date.now() - began).toBeLessThan(3000);
  });
});
