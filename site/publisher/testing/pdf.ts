import { randomBytes } from 'node:crypto';

type Page = { lines?: string[]; picture?: boolean; isWide?: boolean };
/** `western`: a font whose codes are Western letters, as the fonts of TCVN3 and VNI have them. */
type Making = { font?: 'unicode' | 'western'; isLocked?: boolean };

const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
const inWestern = (text: string) =>
  `(${Buffer.from(text, 'latin1')
    .toString('latin1')
    .replace(/[()\\]/g, '\\$&')})`;

const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Every code is the letter of Unicode with that number. */
const toUnicode = stream(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Identity def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`);
const fonts = {
  unicode: [
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
    toUnicode,
  ],
  western: [
    '<< /Type /Font /Subtype /TrueType /BaseFont /VnTime /Encoding /WinAnsiEncoding >>',
    'null',
    'null',
  ],
};
const picture = stream(
  '\0',
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
);

/** A PDF that a reader cannot open without its password. */
const lock = () => {
  const bytes = () => `<${randomBytes(32).toString('hex')}>`;
  return `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${bytes()} /U ${bytes()} /P -4 >> /ID [<00> <00>]`;
};

/** A small PDF, written by hand: text in one font without its shapes, and pictures of one point. */
export function makePdf(
  pages: readonly Page[],
  { font = 'unicode', isLocked }: Making = {},
): Buffer {
  const first = 7;
  const show = font === 'unicode' ? (line: string) => `<${hex(line)}>` : inWestern;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}] >>`,
    ...fonts[font],
    picture,
    ...pages.flatMap(({ lines = [], picture, isWide }, at) => {
      const text = lines.map((line) => `${show(line)} Tj 0 -20 Td`).join(' ');
      const box = isWide ? '0 0 842 595' : '0 0 595 842';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${first + 2 * at + 1} 0 R
           /Resources << /Font << /F 3 0 R >> /XObject << /P 6 0 R >> >> >>`,
        stream(`BT /F 12 Tf 50 550 Td ${text} ET${picture ? ' 595 0 0 842 0 0 cm /P Do' : ''}`),
      ];
    }),
  ];
  let out = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${isLocked ? lock() : ''} >>`;
  return Buffer.from(`${out}${table}${trailer}\nstartxref\n${out.length}\n%%EOF`, 'latin1');
}
