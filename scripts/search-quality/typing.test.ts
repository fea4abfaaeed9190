import { expect, test } from 'vitest';
import {
  couldMean,
  fold,
  toneOnFirst,
  toneOnSecond,
  withoutQualities,
  withoutTones,
} from './marks.ts';
import { telex, vni } from './typing.ts';

test.each([
  ['sản xuất đường', { tone: 'end' }, 'sanr xuaats dduwowngf'],
  ['sản xuất đường', { tone: 'vowel' }, 'sarn xuaast dduwowfng'],
  ['nước', { tone: 'vowel', short: true }, 'nuowsc'],
  ['lưới chắn', { tone: 'end', short: true }, 'luowis chawns'],
] as const)('Telex keys of "%s" (%o)', (phrase, style, keys) => {
  expect(telex(phrase, style)).toBe(keys);
});

test.each([
  ['sản xuất đường', { tone: 'end' }, 'san3 xua6t1 d9u7o7ng2'],
  ['sản xuất đường', { tone: 'vowel' }, 'sa3n xua61t d9u7o72ng'],
  ['sản xuất đường', { tone: 'end', short: true }, 'san3 xuat61 duong972'],
] as const)('VNI keys of "%s" (%o)', (phrase, style, keys) => {
  expect(vni(phrase, style)).toBe(keys);
});

test('a tone is put on either vowel only where two ways exist', () => {
  expect(toneOnSecond('Hòa, thủy, khỏe, quý, hoàn, của, MÙA')).toBe(
    'Hoà, thuỷ, khoẻ, quý, hoàn, của, MÙA',
  );
  expect(toneOnFirst('Hoà, thuỷ, khoẻ, quý, hoàn, của, MÙA')).toBe(
    'Hòa, thủy, khỏe, quý, hoàn, của, MÙA',
  );
});

test('marks are left out by kind', () => {
  expect(withoutTones('đường xuất')).toBe('đương xuât');
  expect(withoutQualities('đường xuất')).toBe('duòng xuát');
  expect(fold('Đường, XUẤT')).toBe('duong xuat');
});

test('what was typed may mean a phrase that has more marks, and no other marks', () => {
  expect(couldMean('xuât', 'xuất')).toBe(true);
  expect(couldMean('toà', 'tòa')).toBe(true);
  expect(couldMean('da voi', 'đá vôi')).toBe(true);
  expect(couldMean('bán hang', 'bạn hàng')).toBe(false);
  expect(couldMean('xuất', 'xuât')).toBe(false);
});
