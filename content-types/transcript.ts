import type { Cue } from './web-vtt.ts';

/** Words said one after the other; `seconds` says when they begin, where that is known. */
export type Stretch = { text: string; seconds?: number };
/** What is said in a film, paragraph by paragraph. */
export type Transcript = Stretch[][];

/** The id of a moment's place on a film's page: `#t=83`. */
export const momentAnchor = (seconds: number): string => `t=${seconds}`;
/** The moment (seconds) that such an id names; undefined for any other. */
export function momentOf(anchor: string): number | undefined {
  const [, seconds] = /^t=(\d{1,6})$/.exec(anchor) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

const leadingTime = /^[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d+)?[\])]?(?:\s*[-–:]\s+|\s+|$)/;

/**
 * Paragraphs whose times an editor wrote before them (`0:15 Khóa van`, also on a line of its own). Undefined when
 * there are none: an hour in a sentence is no moment of the film.
 */
function timedByHand(lines: readonly string[]): Transcript | undefined {
  const paragraphs: Transcript = [];
  let seconds: number | undefined;
  let isNew = false;
  let times = 0;
  for (const [at, line] of lines.entries()) {
    const [whole, hours = '0', minutes, second] = leadingTime.exec(line) ?? [];
    if (whole === undefined) {
      if (at === 0) return undefined;
    } else {
      const now = Number(hours) * 3600 + Number(minutes) * 60 + Number(second);
      if (seconds !== undefined && now <= seconds) return undefined;
      seconds = now;
      isNew = true;
      times += 1;
    }
    const text = line.slice(whole?.length ?? 0);
    if (text === '') continue;
    paragraphs.push([isNew && seconds !== undefined ? { text, seconds } : { text }]);
    isNew = false;
  }
  return times > 1 ? paragraphs : undefined;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const wordsIn = (text: string) =>
  [...text.normalize('NFC').toLowerCase().matchAll(word)].map(([found]) => found);

/** How far after the last place the next is looked for, in words; more with every word that was not found. */
const reach = { least: 30, aMissedWord: 3, most: 1000 };

/** Where the cues stand among the words of a transcript; of a cue that does not stand there, nothing. */
function placesOf(words: readonly string[], cues: readonly Cue[]): Map<Cue, number> {
  const places = new Map<Cue, number>();
  let from = 0;
  let missed = 0;
  for (const cue of cues) {
    // Sounds are often told above or below the words (`(nhạc nền)`).
    const wordings = [cue.text, ...cue.text.split('\n')].map(wordsIn);
    const until = from + Math.min(reach.most, reach.least + reach.aMissedWord * missed);
    let found: { at: number; length: number } | undefined;
    for (const its of wordings) {
      if (its.length === 0) continue;
      for (let at = from; !found && at <= Math.min(until, words.length - its.length); at += 1)
        if (its.every((one, index) => words[at + index] === one))
          found = { at, length: its.length };
      if (found) break;
    }
    if (found) {
      places.set(cue, found.at);
      from = found.at + found.length;
      missed = 0;
    } else missed += wordsIn(cue.text).length;
  }
  return places;
}

/** A transcript with the times of the captions that say the same; undefined where most of them do not. */
function timedByCues(lines: readonly string[], cues: readonly Cue[]): Transcript | undefined {
  const found = lines.map((line) => [...line.matchAll(word)].map(({ index }) => index));
  const words = lines.flatMap(wordsIn);
  const places = placesOf(words, cues);
  if (places.size * 2 < cues.length) return undefined;
  const moments = new Map<number, number>();
  let last = -1;
  for (const [{ seconds }, at] of places) {
    // Two in one second would have one name.
    if (seconds > last) moments.set(at, seconds);
    last = Math.max(last, seconds);
  }
  let before = 0;
  return lines.map((line, at) => {
    const starts = found[at] ?? [];
    const stretches: Stretch[] = [];
    let from = 0;
    let seconds: number | undefined;
    const add = (until: number) => {
      const text = line.slice(from, until).trim();
      if (text !== '') stretches.push(seconds === undefined ? { text } : { text, seconds });
      from = until;
    };
    for (const [index, start] of starts.entries()) {
      const moment = moments.get(before + index);
      if (moment === undefined) continue;
      // With the marks that open it: “Khóa van”.
      add(index === 0 ? 0 : line.lastIndexOf(' ', start) + 1 || start);
      seconds = moment;
    }
    add(line.length);
    before += starts.length;
    return stretches;
  });
}

/** The captions as they are, a line for each. */
function captionLines(cues: readonly Cue[]): Transcript {
  let last = -1;
  return cues.map(({ seconds, text }) => {
    const isNew = seconds > last;
    last = seconds;
    const line = text.replaceAll('\n', ' ');
    return [isNew ? { text: line, seconds } : { text: line }];
  });
}

/**
 * What is said in a film with the moments that are known: those that stand in the transcript itself, or those of the
 * captions that say the same. Captions that say something else stand after it.
 */
export function transcriptOf(text: string | undefined, cues: readonly Cue[] = []): Transcript {
  const lines = (text?.normalize('NFC') ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return captionLines(cues);
  const timed = timedByHand(lines) ?? (cues.length > 0 ? timedByCues(lines, cues) : undefined);
  return timed ?? [...lines.map((line) => [{ text: line }]), ...captionLines(cues)];
}
