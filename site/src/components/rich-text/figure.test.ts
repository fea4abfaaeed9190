import { expect, it } from 'vitest';
import { picture } from '../../testing/fixtures.ts';
import { figureHtml } from './figure.ts';

it('marks a picture’s Vietnamese texts on an English page, not the caption written for it', () => {
  const html = figureHtml(picture, 'en');
  expect(html).toContain('alt="Nhà máy có mái xanh" lang="vi"');
  expect(html).toContain('<span lang="vi">Nhà máy sau cải tạo</span>');
  expect(figureHtml(picture, 'en', 'The plant')).toContain('<span>The plant</span>');
  expect(figureHtml(picture, 'vi')).not.toContain('lang=');
});

it('says “Ảnh” before a credit that does not say itself what the picture is', () => {
  const credited = (credit: string) =>
    figureHtml({ ...picture, form: { ...picture.form, credit } }, 'vi');
  expect(credited('Trung tâm')).toContain('(Ảnh: Trung tâm)');
  expect(credited('Tranh minh họa: Trung tâm')).toContain('(Tranh minh họa: Trung tâm)');
});
