/** What is said or heard in a film from one moment on; in whole seconds, so that the moment can be named. */
export type Cue = { seconds: number; text: string };

const time = String.raw`(?:(\d+):)?(\d{1,2}):(\d{2})[.,]\d+`;
const timing = new RegExp(String.raw`^\s*${time}\s+-->\s+\d`);

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

/** A line of a cue without its marks: `<v Lan>Khóa van</v>`, `&amp;`. */
const plainLine = (line: string): string =>
  line
    .replace(/<[^<>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .trim();

/**
 * The cues of a WebVTT file in the order of their time, a line of text for each line of the cue. Reads what subtitle
 * programs write; what is no cue (notes, styles, regions) and what it cannot read is left out.
 */
export function cuesOf(file: string): Cue[] {
  const blocks = file
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/);
  const cues = blocks.flatMap((block): Cue[] => {
    const lines = block.split('\n');
    // A cue may have a name, one line above its times.
    const at = lines.slice(0, 2).findIndex((line) => timing.test(line));
    const [, hours = '0', minutes, seconds] = timing.exec(lines[at] ?? '') ?? [];
    if (minutes === undefined || seconds === undefined) return [];
    const text = lines
      .slice(at + 1)
      .map(plainLine)
      .filter((line) => line !== '')
      .join('\n');
    const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return text === '' ? [] : [{ seconds: start, text }];
  });
  return cues.sort((a, b) => a.seconds - b.seconds);
}
