import { describe, expect, it } from 'vitest';
import { fromTelex, fromVni } from './input-method.ts';
import { suggestionFor } from './suggestion.ts';
import { isPlainSyllable, isSyllable } from '@sxsh/content-types/vietnamese/syllable';

describe('syllables', () => {
  it.each([
    'sản',
    'xuất',
    'hơn',
    'khuya',
    'quyết',
    'quỳnh',
    'giếng',
    'gì',
    'nghiêng',
    'thủy',
    'đường',
    'ươm',
    'yếu',
  ])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each(['xuat', 'tủc', 'sanr', 'boiler', 'water', 'xuấtt', 'ngơi1'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
  it.each(['xuat', 'dong', 'nghiem', 'quyet'])('%s is one without its marks', (word) => {
    expect(isPlainSyllable(word)).toBe(true);
  });
  it.each(['xuaats', 'ddoongf', 'hown', 'coong'])('%s is none without its marks', (word) => {
    expect(isPlainSyllable(word)).toBe(false);
  });
});

describe('Telex', () => {
  it.each([
    ['sanr', 'sản'],
    ['xuaats', 'xuất'],
    ['xuatas', 'xuất'],
    ['sachj', 'sạch'],
    ['hown', 'hơn'],
    ['honw', 'hơn'],
    ['dduwowngf', 'đường'],
    ['dduwongf', 'đường'],
    ['duongwdf', 'đường'],
    ['nuwowcs', 'nước'],
    ['thair', 'thải'],
    ['nawng', 'năng'],
    ['luwowngj', 'lượng'],
    ['thuyr', 'thủy'],
    ['hoaf', 'hòa'],
    ['quyeets', 'quyết'],
    ['quys', 'quý'],
    ['gif', 'gì'],
    ['giowf', 'giờ'],
    ['muwa', 'mưa'],
    ['tw', 'tư'],
    ['khoawn', 'khoăn'],
    ['nghieepj', 'nghiệp'],
  ])('%s was meant as %s', (typed, word) => {
    expect(fromTelex(typed)).toBe(word);
  });
  it.each(['xuat', 'water', 'boiler', 'sss', 'saunas'])('%s was not typed by it', (word) => {
    expect(fromTelex(word)).toBeUndefined();
  });
});

describe('VNI', () => {
  it.each([
    ['san3', 'sản'],
    ['xua61t', 'xuất'],
    ['xuat61', 'xuất'],
    ['xuat16', 'xuất'],
    ['d9u7o7ng2', 'đường'],
    ['duong972', 'đường'],
    ['nu7o7c1', 'nước'],
    ['na8ng', 'năng'],
  ])('%s was meant as %s', (typed, word) => {
    expect(fromVni(typed)).toBe(word);
  });
  it.each(['m3', 'iso14001', '889'])('%s was not typed by it', (word) => {
    expect(fromVni(word)).toBeUndefined();
  });
});

describe('the suggestion', () => {
  it.each([
    ['sanr xuaats sachj hown', 'sản xuất sạch hơn'],
    ['Sanr Xuaats', 'sản xuất'],
    ['tieets kieemj nawng luwowngj 2026', 'tiết kiệm năng lượng 2026'],
    ['tiết kieejm', 'tiết kiệm'],
    ['san3 xuat61 sach5 ho7n', 'sản xuất sạch hơn'],
    ['nuwowcs thair', 'nước thải'],
  ])('for %s is %s', (typed, suggestion) => {
    expect(suggestionFor(typed)).toBe(suggestion);
  });
  it.each([
    'sản xuất sạch hơn',
    'san xuat sach hon',
    '1419/QĐ-TTg',
    'cleaner production',
    'ISO 14001',
    'phát thải CO2',
  ])('is none for %s', (typed) => {
    expect(suggestionFor(typed)).toBeUndefined();
  });
});
