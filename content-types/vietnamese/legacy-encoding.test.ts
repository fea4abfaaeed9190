import { describe, expect, it } from 'vitest';
import {
  fromEncoding,
  legacyEncodingOf,
  toUnicode,
  type LegacyEncoding,
} from './legacy-encoding.ts';
import { initials, rimes, syllable, tones } from './syllable.ts';

/** Both alphabets as their tables have them (TCVN3 from GNU libc's), not as the code puts them together. */
const letters =
  'ăâêôơưđ àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ'.replaceAll(
    ' ',
    '',
  );
const tcvn3Hex =
  'a8a9aaabacadae b5b6b7b8b9 bbbcbdbec6 c7c8c9cacb cccecfd0d1 d2d3d4d5d6 d7d8dcddde dfe1e2e3e4 e5e6e7e8e9 eaebecedee eff1f2f3f4 f5f6f7f8f9 fafbfcfdfe';
const vniLetters =
  'aê aâ eâ oâ ô ö ñ aø aû aõ aù aï aè aú aü aé aë aà aå aã aá aä eø eû eõ eù eï eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oà oå oã oá oä ôø ôû ôõ ôù ôï uø uû uõ uù uï öø öû öõ öù öï yø yû yõ yù î';

const tables: Record<LegacyEncoding, Map<string, string>> = {
  tcvn3: new Map(
    Array.from(Buffer.from(tcvn3Hex.replaceAll(' ', ''), 'hex'), (code, at) => [
      letters[at] ?? '',
      String.fromCharCode(code),
    ]),
  ),
  vni: new Map(vniLetters.split(' ').map((code, at) => [letters[at] ?? '', code])),
};
const capitalsOf = (table: ReadonlyMap<string, string>) =>
  [...table].map(([letter, code]) => [letter.toUpperCase(), code.toUpperCase()] as const);
/** TCVN3 has capitals without a tone. */
const tcvn3Capitals = Array.from(
  'ĂÂÊÔƠƯĐ',
  (letter, at) => [letter, String.fromCharCode(0xa1 + at)] as const,
);
const write = (text: string, encoding: LegacyEncoding): string => {
  const table = new Map([
    ...(encoding === 'vni' ? capitalsOf(tables.vni) : tcvn3Capitals),
    ...tables[encoding],
  ]);
  return Array.from(text.normalize('NFC'), (letter) => table.get(letter) ?? letter).join('');
};

/** In the spelling that both encodings keep: the tone where it was typed. */
const allSyllables = ['', ...initials].flatMap((initial) =>
  [...rimes].flatMap((rime) =>
    [undefined, ...tones].flatMap((tone) => syllable(initial + rime, tone) ?? []),
  ),
);

/** Signs of their own, when they stand alone in TCVN3: `¶` and `·`, say, for ả and ã. */
const isSign = (text: string) => text.length === 1 && !/\p{L}/u.test(text);
const everySyllable = [...new Set(allSyllables)].filter((one) => !isSign(write(one, 'tcvn3')));

const prose = [
  'Sản xuất sạch hơn là việc áp dụng liên tục chiến lược phòng ngừa tổng hợp về môi trường.',
  'Ủy ban nhân dân tỉnh ban hành Quyết định về việc hỗ trợ các cơ sở công nghiệp, gồm cả doanh nghiệp nhỏ.',
  'Nước thải phải được xử lý; mức hỗ trợ không quá 50% chi phí, tối đa 200 triệu đồng (Nghị định số 45/2012/NĐ-CP).',
  'Ở xưởng mạ kẽm, ý kiến của thợ cả giữ vai trò quyết định: ô nhiễm giảm hẳn, điện dùng ít đi.',
  'Chị Huỳnh Thị Mỹ Quyên ở Hoà Bình đã tiết kiệm được một phần tư lượng dầu đốt.',
];

describe.each(['tcvn3', 'vni'] as const)('%s', (encoding) => {
  it('has every syllable with every tone', () => {
    expect(everySyllable.length).toBeGreaterThan(15_000);
    for (const one of everySyllable) expect(fromEncoding(write(one, encoding), encoding)).toBe(one);
  });

  it('is recognised in every sentence, and comes out as it was written', () => {
    for (const sentence of prose) {
      expect(legacyEncodingOf(write(sentence, encoding))).toBe(encoding);
      expect(toUnicode([write(sentence, encoding)])).toEqual([sentence]);
    }
  });

  it('is recognised in a text where all else is good Unicode or English, paragraph by paragraph', () => {
    const [first = '', second = '', ...others] = prose;
    const english = 'Cleaner production is the continuous application of a preventive strategy.';
    expect(toUnicode([...others, english, write(first, encoding), second])).toEqual([
      ...others,
      english,
      first,
      second,
    ]);
  });

  it('is taken for granted in short paragraphs of a text that is written in it', () => {
    const short = ['Điều 1.', 'Số: 45/2012/NĐ-CP', 'Ghi chú', 'QĐ-UBND', 'Tuần', 'Boiler', '25 m³'];
    const all = [...prose, ...short];
    expect(toUnicode(all.map((one) => write(one, encoding)))).toEqual(all);
  });

  it('leaves words that are good Unicode in the midst of it', () => {
    const [first = ''] = prose;
    const mixed = (text: string) => `(Đường Nguyễn Huệ) ${text}`;
    expect(toUnicode([mixed(write(first, encoding))])).toEqual([mixed(first)]);
  });
});

it('capitals with a tone come out of VNI', () => {
  const title = 'QUYẾT ĐỊNH VỀ VIỆC HỖ TRỢ SẢN XUẤT SẠCH HƠN';
  expect(toUnicode([write(title, 'vni')])).toEqual([title]);
});

it('capitals that a font of capitals made come out of TCVN3', () => {
  expect(toUnicode(['UBND TØNH', 'QUYÕT §ÞNH VÒ VIÖC Hç TRî S¶N XUÊT S¹CH H¥N'])).toEqual([
    'UBND TỈNH',
    'QUYẾT ĐỊNH VỀ VIỆC HỖ TRỢ SẢN XUẤT SẠCH HƠN',
  ]);
});

it('ư that a PDF reader gave as a hyphen, à as a Greek letter, and codes of symbol fonts are understood', () => {
  expect(
    toUnicode(['Nhμ m¸y ®Çu t- hÖ thèng xö lý n-íc th¶i cho th- viÖn tr-êng häc, -u tiªn']),
  ).toEqual(['Nhà máy đầu tư hệ thống xử lý nước thải cho thư viện trường học, ưu tiên']);
  const symbols = (text: string) =>
    text.replace(/[\u00a1-\u00ff]/g, (code) => String.fromCharCode(0xf000 + code.charCodeAt(0)));
  expect(toUnicode([symbols('S¶n xuÊt s¹ch h¬n')])).toEqual(['Sản xuất sạch hơn']);
});

it('hyphens between words stay hyphens', () => {
  expect(
    toUnicode(['ph¸t triÓn kinh tÕ-x· héi, NghÞ ®Þnh 45/2012/N§-CP, mét sè tæ chøc -']),
  ).toEqual(['phát triển kinh tế-xã hội, Nghị định 45/2012/NĐ-CP, một số tổ chức -']);
});

it('ô nhiễm and amounts in đ are words of TCVN3, quotation marks and bullets are not', () => {
  expect(toUnicode(['· Xö lý « nhiÔm tèn 500.000 ® mçi th¸ng', '¤ nhiÔm n-íc'])).toEqual([
    '· Xử lý ô nhiễm tốn 500.000 đ mỗi tháng',
    'Ô nhiễm nước',
  ]);
  expect(toUnicode(['Ch-¬ng tr×nh « s¶n xuÊt s¹ch h¬n »'])).toEqual([
    'Chương trình « sản xuất sạch hơn »',
  ]);
});

describe('good text stays as it is', () => {
  it.each([
    ...prose,
    ...prose.map((one) => one.normalize('NFD')),
    'Có hai loại: là, và, cho, có, ba, hoá, toán, khoán, quý, hoà',
    'hô hấp, tôm, Hoàng, loài',
    'HOÀNG, LOÀI, TOÁN',
    'Le ministère de l’Énergie a présenté hier à Genève ses résultats : où ira la société ?',
    'La forêt près de l’hôtel a brûlé très tôt ; même les bêtes ont été évacuées.',
    'El Niño y la producción más limpia: año tras año, los niños también.',
    'São Paulo: a produção mais limpa já é obrigação; não há exceções.',
    'Für größere Öfen gilt: die Wärmerückgewinnung wäre möglich.',
    'A café in Zürich, a naïve résumé © 2024 Teflon® at 25°C, 5 µm ± 2, § 5, «quoted» ½',
    'tôt',
    'où',
    'été',
    '',
    '12.500 m³ — 30 %',
  ])('%s', (text) => {
    expect(legacyEncodingOf(text)).toBeUndefined();
    expect(toUnicode([text])).toEqual([text]);
  });

  it('also beside legacy text', () => {
    const french = 'Le ministère de l’Énergie a présenté hier à Genève ses résultats.';
    const legacy = prose.map((one) => write(one, 'tcvn3'));
    expect(toUnicode([...legacy, french, 'Đường Trần Phú là đường một chiều.'])).toEqual([
      ...prose,
      french,
      'Đường Trần Phú là đường một chiều.',
    ]);
  });
});
