import { expect, test } from 'vitest';
import { sortKey } from './sort-key.ts';

const inOrder = (names: string[]) =>
  names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));

const places = [
  'An Giang',
  'Ăn uống',
  'Ấm trà',
  'Bà Rịa – Vũng Tàu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bạc Liêu',
  'Bắc Ninh',
  'Bến Tre',
  'Bình Dương',
  'Bình Phước',
  'Cần Thơ',
  'Cao Bằng',
  'Da giày',
  'Dệt may',
  'Đà Nẵng',
  'Đắk Lắk',
  'Đắk Nông',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Giang',
  'Hà Nam',
  'Hà Nội',
  'Hải Dương',
  'Hải Phòng',
  'Hậu Giang',
  'Hòa Bình',
  'Hưng Yên',
  'Khánh Hòa',
  'Kiên Giang',
  'Kon Tum',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Nghệ An',
  'Ninh Bình',
  'Ninh Thuận',
  'Oanh',
  'Ô nhiễm',
  'Ở nhà',
  'Phú Thọ',
  'Quảng Bình',
  'Quảng Nam',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sóc Trăng',
  'Sơn La',
  'Thừa Thiên Huế',
  'Tiền Giang',
  'TP. Hồ Chí Minh',
  'Trà Vinh',
  'Tuyên Quang',
  'Ươm tơ',
  'Yên Bái',
];

test('names come in the order of a Vietnamese dictionary, as ICU has it', () => {
  expect(inOrder(places)).toEqual(places.toSorted(new Intl.Collator('vi').compare));
});

test('letters count first, then tones, then capitals', () => {
  expect(inOrder(['Đắk Lắk', 'Điện Biên', 'Bình Dương', 'Ăn', 'Ấm', 'An', 'Đà Nẵng'])).toEqual([
    'An',
    'Ăn',
    'Ấm',
    'Bình Dương',
    'Đà Nẵng',
    'Đắk Lắk',
    'Điện Biên',
  ]);
  const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'Mạ', 'mac', 'mă', 'mâ'];
  expect(inOrder(tones.toReversed())).toEqual(tones);
  expect(inOrder(['an ba', 'anh', 'an'])).toEqual(['an', 'an ba', 'anh']);
});

test('the two ways to write the same letter, and what stands around words, make no difference', () => {
  expect(sortKey('Đồng Nai'.normalize('NFD'))).toBe(sortKey('Đồng Nai'));
  expect(sortKey('  “Hà Nội” ')).toBe(sortKey('Hà Nội'));
  expect(sortKey('')).toBe('!!');
});
