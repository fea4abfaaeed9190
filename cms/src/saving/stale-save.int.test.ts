import { describe, expect, test } from 'vitest';
import { messageOf, paragraph } from '../publishing/testing/newsroom.ts';
import { articleForms, type Answer } from './testing/article-forms.ts';

const { newsroom, newest, opened, saveByHand, offerFor } = articleForms();

type Difference = { label: string; theirs: string; yours: string };
const dataOf = ({ body }: Answer) =>
  (body.errors as { data: { differences: Difference[]; errors: { path: string }[] } }[])[0]!.data;

describe('a save from a form that was opened before somebody else saved', () => {
  test('is refused, and told who saved when and what differs', async () => {
    const { id, form } = await opened();
    await saveByHand(id, { ...form, title: 'Bản của người duyệt' });
    const refused = await newsroom().autosave(id, {
      ...form,
      summary: 'Tóm tắt tôi gõ',
      body: paragraph('Chữ tôi gõ.'),
    });
    expect(refused.status).toBe(409);
    expect(messageOf(refused)).toMatch(/vì Người reviewer đã lưu bản mới hơn lúc \d\d∶\d\d∶\d\d/);
    expect(messageOf(refused)).toContain('Khác nhau ở Tiêu đề, Tóm tắt, Nội dung.');
    expect(dataOf(refused).differences).toMatchObject([
      { label: 'Tiêu đề', theirs: 'Bản của người duyệt', yours: 'Bản đầu' },
      { label: 'Tóm tắt', theirs: 'Tóm tắt đầu', yours: 'Tóm tắt tôi gõ' },
      { label: 'Nội dung', theirs: '', yours: 'Chữ tôi gõ.' },
    ]);
    expect(dataOf(refused).errors).toMatchObject([{ path: 'updatedAt' }]);
    expect(await newest(id)).toMatchObject({
      title: 'Bản của người duyệt',
      summary: 'Tóm tắt đầu',
    });
  });

  test('is refused to one person in two windows too, and says so', async () => {
    const { id, form } = await opened();
    await newsroom().autosave(id, { ...form, formId: 'cửa sổ 1', title: 'Cửa sổ một' });
    const refused = await newsroom().autosave(id, {
      ...form,
      formId: 'cửa sổ 2',
      title: 'Cửa sổ hai',
    });
    expect(refused.status).toBe(409);
    expect(messageOf(refused)).toContain('chính bạn đã lưu bản mới hơn từ một cửa sổ khác');
  });

  test('publishes nothing either', async () => {
    const { id, form } = await opened({ body: paragraph('Nội dung.') });
    await saveByHand(id, { ...form, title: 'Mới hơn' });
    expect((await newsroom().pressPublish(id, { ...form, title: 'Cũ' })).status).toBe(409);
    expect((await newsroom().asked(id)).change.state).toBe('never-public');
  });

  test('tells who types on only once, while every word is kept', async () => {
    const { id, form } = await opened();
    await saveByHand(id, { ...form, title: 'Mới hơn' });
    const typed = (summary: string) => newsroom().autosave(id, { ...form, formId: 'f', summary });
    expect(messageOf(await typed('Chữ'))).not.toBe('');
    const again = await typed('Chữ nữa');
    expect([again.status, messageOf(again)]).toEqual([409, '']);
    expect((await offerFor('editor', id))?.fields).toMatchObject([
      { name: 'title' },
      { name: 'summary', mine: 'Chữ nữa', theirs: 'Tóm tắt đầu' },
    ]);
  });
});
