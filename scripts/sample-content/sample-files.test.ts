import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { films, lengthOf } from './films/films.ts';
import { filesFolder, sampleContent } from './index.ts';
import { captionsIn, secondsOfMp4 } from './testing/media-facts.ts';

const megabyte = 1024 * 1024;
const largest: Record<string, number> = {
  '.mp4': megabyte,
  '.jpg': megabyte / 8,
  '.mp3': megabyte / 8,
  '.pdf': megabyte / 16,
  '.vtt': 1024,
};
const media = sampleContent.filter(({ key }) => key.startsWith('media/'));
const files = readdirSync(filesFolder);
const read = (file: string) => readFileSync(path.join(filesFolder, file));
const seconds = (file: string) => secondsOfMp4(read(file));

test('the media library names every committed file once, and no other', () => {
  expect(media.map(({ file }) => file).sort()).toEqual([...files].sort());
});

test.each(files)('%s is small enough to be cloned with the code', (file) => {
  const limit = largest[path.extname(file)];
  expect(statSync(path.join(filesFolder, file)).size).toBeLessThanOrEqual(limit ?? 0);
});

test.each(files.filter((file) => file.endsWith('.jpg')))(
  '%s has the size of a lead picture, and a text for those who cannot see it',
  async (file) => {
    const { format, width, height } = await sharp(read(file)).metadata();
    expect([format, width, height]).toEqual(['jpeg', 1600, 1000]);
    const { alt, caption, credit, licence } = media.find((one) => one.file === file)?.data ?? {};
    expect(String(alt).length).toBeGreaterThan(30);
    expect(alt).not.toBe(caption);
    expect([credit, licence].every(Boolean)).toBe(true);
  },
);

test.each(files.filter((file) => file.endsWith('.pdf')))('%s is a PDF file', (file) => {
  expect(read(file).subarray(0, 5).toString()).toBe('%PDF-');
  expect(read(file).subarray(-7).toString()).toContain('%%EOF');
});

test.each(Object.keys(films))(
  'the film %s is as long as its shots and its document say',
  (name) => {
    const length = seconds(`video-${name}.mp4`);
    expect(Math.abs(length - lengthOf(films[name] ?? []))).toBeLessThan(0.5);
    const document = sampleContent.find(({ key }) => key === `videos/${name}`);
    expect(Math.abs(Number(document?.data.durationSeconds) - length)).toBeLessThan(1);
  },
);

test.each(Object.keys(films))(
  'the captions of %s show its texts in order and within it',
  (name) => {
    const cues = captionsIn(read(`video-${name}.vtt`).toString());
    expect(cues.map(({ lines }) => lines.at(-1))).toEqual(films[name]?.map(({ text }) => text));
    let end = 0;
    for (const { from, to } of cues) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to - from).toBeGreaterThan(1);
      end = to;
    }
    expect(end).toBeLessThanOrEqual(seconds(`video-${name}.mp4`));
  },
);

test('captions out of form are refused', () => {
  expect(() => captionsIn('00:00:00.000 --> 00:00:01.000\nMột')).toThrow('WEBVTT');
  expect(() => captionsIn('WEBVTT\n\n00:00 --> 00:01\nMột')).toThrow('Not a time');
  expect(() => captionsIn('WEBVTT\n\n00:00:00.000 --> 00:00:01.000')).toThrow('without words');
});
