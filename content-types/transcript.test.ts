import { describe, expect, it } from 'vitest';
import { momentAnchor, momentOf, transcriptOf } from './transcript.ts';

it('names a moment so that the name can be read again', () => {
  expect(momentOf(momentAnchor(83))).toBe(83);
  for (const other of ['', 't=', 't=1.5', 't=-1', 'cue-3', 't=1&x=2'])
    expect(momentOf(other)).toBeUndefined();
});

describe('a transcript', () => {
  it('stays as it is where nothing tells its times', () => {
    expect(transcriptOf('Khóa van.\n\n Tháo van. ')).toEqual([
      [{ text: 'Khóa van.' }],
      [{ text: 'Tháo van.' }],
    ]);
    expect(transcriptOf(undefined)).toEqual([]);
  });

  it('has the times that the editor wrote before its lines', () => {
    expect(transcriptOf('[0:05] Khóa van.\nRồi chờ.\n1:02:03 - Tháo van.')).toEqual([
      [{ text: 'Khóa van.', seconds: 5 }],
      [{ text: 'Rồi chờ.' }],
      [{ text: 'Tháo van.', seconds: 3723 }],
    ]);
    expect(transcriptOf('0:00\nKhóa van.\n0:07\nTháo van.')).toEqual([
      [{ text: 'Khóa van.', seconds: 0 }],
      [{ text: 'Tháo van.', seconds: 7 }],
    ]);
  });

  it('takes an hour of the day for no moment', () => {
    const text = '7:30 sáng, xưởng chưa chạy.\nĐến 9:00 mới có hơi.';
    expect(transcriptOf(text)).toEqual(text.split('\n').map((line) => [{ text: line }]));
  });

  it('has the times of captions that say the same, also in the middle of a paragraph', () => {
    const cues = [
      { seconds: 0, text: '(nhạc nền)\nKhóa van chính' },
      { seconds: 4, text: 'rồi chờ cho nguội' },
      { seconds: 9, text: 'Tháo bẫy hơi' },
    ];
    expect(
      transcriptOf('(Nhạc nền.) “Khóa van chính, rồi chờ cho nguội.”\nTháo bẫy hơi.', cues),
    ).toEqual([
      [
        { text: '(Nhạc nền.) “Khóa van chính,', seconds: 0 },
        { text: 'rồi chờ cho nguội.”', seconds: 4 },
      ],
      [{ text: 'Tháo bẫy hơi.', seconds: 9 }],
    ]);
  });

  it('finds its way again after a passage that has no captions', () => {
    const passage = Array.from({ length: 60 }, (_, at) => `chữ${at}`).join(' ');
    const cues = [
      { seconds: 1, text: 'Sản xuất sạch hơn' },
      ...Array.from({ length: 6 }, (_, at) => ({ seconds: 2 + at, text: `không có lời ${at}` })),
      ...Array.from({ length: 9 }, (_, at) => ({ seconds: 20 + at, text: `việc ${at}` })),
    ];
    const lines = ['Sản xuất sạch hơn', passage, ...cues.slice(7).map(({ text }) => text)];
    expect(transcriptOf(lines.join('\n'), cues).slice(2)).toEqual(
      cues.slice(7).map(({ seconds, text }) => [{ text, seconds }]),
    );
  });

  it('is not carried away by words that come again later', () => {
    const later = Array.from({ length: 50 }, (_, at) => `chữ${at}`).join(' ');
    const cues = [
      { seconds: 1, text: 'van' },
      { seconds: 3, text: 'Mở đầu' },
      { seconds: 6, text: 'chữ0 chữ1' },
    ];
    expect(transcriptOf(`Mở đầu ${later} van`, cues)[0]?.map(({ seconds }) => seconds)).toEqual([
      3, 6,
    ]);
  });

  it('is followed by captions that say something else, or made of them', () => {
    const cues = [
      { seconds: 2, text: 'Turn off\nthe tap' },
      { seconds: 2, text: 'now' },
    ];
    const lines = [[{ text: 'Turn off the tap', seconds: 2 }], [{ text: 'now' }]];
    expect(transcriptOf(undefined, cues)).toEqual(lines);
    expect(transcriptOf('Khóa vòi.', cues)).toEqual([[{ text: 'Khóa vòi.' }], ...lines]);
  });
});
