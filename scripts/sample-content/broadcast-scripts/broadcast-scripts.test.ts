import { expect, test } from 'vitest';
import type { Relation } from '../document.ts';
import { policyDocuments } from '../policy-documents/index.ts';
import type { Cue, Row } from './script.ts';
import { broadcastScripts } from './index.ts';

const radio = broadcastScripts.filter(({ data }) => data.medium === 'radio');
const television = broadcastScripts.filter(({ data }) => data.medium === 'television');
const words = (text: string) => text.match(/\p{L}+|\d+/gu)?.length ?? 0;
const seconds = (time: string) => {
  const [minutes = NaN, rest = NaN] = time.split('.').map(Number);
  return minutes * 60 + rest;
};

test.each(television)('the scenes of $key follow each other to the end', ({ data }) => {
  let end = 0;
  for (const { picture } of data.rows as Row[]) {
    const [, from = '', to = ''] = /^(\d\d\.\d\d)–(\d\d\.\d\d)\. /.exec(picture) ?? [];
    expect(seconds(from)).toBe(end);
    expect(seconds(to)).toBeGreaterThan(end);
    end = seconds(to);
  }
  expect(end).toBe(data.targetSeconds);
});

/** Syllables a minute at which the centre's scripts are timed: loudspeakers and commentary alike. */
const rate = 200;

test.each(television)(
  'the commentary of $key can be read in the time of its scenes',
  ({ data }) => {
    for (const { picture, commentary = '' } of data.rows as Row[]) {
      const [, from = '', to = ''] = /^(\S+)–(\S+)\. /.exec(picture) ?? [];
      expect(words(commentary), commentary).toBeLessThanOrEqual(
        ((seconds(to) - seconds(from)) * rate) / 60,
      );
    }
  },
);

/** The seconds that a cue other than speech says it takes. An interview's tape is timed by its words. */
const heard = ({ kind, text }: Cue) =>
  ['music', 'sound', 'pause'].includes(kind) || (kind === 'tape' && text.includes('“'))
    ? Number(/(\d+) giây/.exec(text)?.[1] ?? 0)
    : 0;

test.each(radio)('$key lasts as long as its target, read at the usual rate', ({ data }) => {
  const cues = data.cues as Cue[];
  const said = cues.filter(({ kind }) => kind === 'speech').map(({ text }) => text);
  const spoken = words([data.opening, ...said, data.closing].join(' '));
  const length = (spoken * 60) / rate + cues.reduce((sum, cue) => sum + heard(cue), 0);
  expect(length / Number(data.targetSeconds)).toBeGreaterThan(0.85);
  expect(length / Number(data.targetSeconds)).toBeLessThan(1.05);
});

test.each(broadcastScripts)('pronunciation of $key is given for what is said in it', ({ data }) => {
  const { opening, closing, cues, rows } = data;
  const text = JSON.stringify([opening, closing, cues, rows]);
  for (const { term } of data.pronunciation as { term: string }[]) expect(text).toContain(term);
});

test.each(broadcastScripts)('a sentence of $key is short enough for one breath', ({ data }) => {
  const spoken = [
    ...(data.cues as Cue[]).filter(({ kind }) => kind === 'speech').map(({ text }) => text),
    ...(data.rows as Row[]).map(({ commentary = '' }) => commentary),
  ];
  for (const sentence of spoken.flatMap((text) => text.split(/(?<=[.?!…:]”?) /)))
    expect(words(sentence), sentence).toBeLessThanOrEqual(38);
});

test('every script is proposed for the air after it was published', () => {
  for (const { key, data } of broadcastScripts) {
    expect(String(data.airFrom) >= String(data.publishedAt), key).toBe(true);
    expect(String(data.airUntil) > String(data.airFrom), key).toBe(true);
  }
});

test('codes are numbers of the register, once each, in the order of publication', () => {
  const byDay = [...broadcastScripts].sort((a, b) =>
    String(a.data.publishedAt).localeCompare(String(b.data.publishedAt)),
  );
  const codes = byDay.map(({ data }) => String(data.code));
  expect(codes).toEqual([...new Set(codes)].sort());
  for (const code of codes) expect(code).toMatch(/^\d{4}-\d{3}$/);
});

test('no script is proposed for the air after a document it cites went out of force', () => {
  const ends = new Map(policyDocuments.map(({ key, data }) => [key, data.outOfForceOn]));
  for (const { key, data } of broadcastScripts)
    for (const cited of data.documentsCited as Relation[]) {
      const end = ends.get(cited.key);
      if (typeof end === 'string')
        expect(String(data.airUntil) <= end, `${key} cites ${cited.key}`).toBe(true);
    }
});
