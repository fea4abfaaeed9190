import { expect, it } from 'vitest';
import { cuesOf } from './web-vtt.ts';

it('reads cues with and without hours, names, settings and marks', () => {
  const file = [
    'WEBVTT - Phim',
    '',
    'NOTE 00:01 --> không phải lời',
    '',
    'STYLE',
    '::cue { color: red }',
    '',
    'mở đầu',
    '00:01.500 --> 00:04.000 align:start position:0%',
    '<v Lan>Khóa van &amp; <i>ghi</i> số</v>',
    '',
    '01:02:03.000 --> 01:02:05.000',
    'Dòng một',
    'Dòng hai',
  ].join('\n');
  expect(cuesOf(file)).toEqual([
    { seconds: 1, text: 'Khóa van & ghi số' },
    { seconds: 3723, text: 'Dòng một\nDòng hai' },
  ]);
});

it('reads files of Windows, with a byte order mark, and puts cues in the order of time', () => {
  const file =
    '\ufeffWEBVTT\r\n\r\n00:00:09.000 --> 00:00:10.000\r\nSau\r\n\r\n00:00:02.000 --> 00:00:03.000\r\nTrước\r\n';
  expect(cuesOf(file)).toEqual([
    { seconds: 2, text: 'Trước' },
    { seconds: 9, text: 'Sau' },
  ]);
});

it.each(['', 'WEBVTT', 'không phải phụ đề', 'WEBVTT\n\n00:xx --> 00:02.000\nHỏng', '\0\0'])(
  'finds nothing in %j',
  (file) => {
    expect(cuesOf(file)).toEqual([]);
  },
);
