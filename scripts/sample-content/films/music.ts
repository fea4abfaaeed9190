const rate = 44_100;

/** A note: its pitch in hertz, when it begins and how long it rings, in seconds. */
export type Note = { pitch: number; at: number; rings: number };

/** A plucked string's sound at a moment after the pluck: a soft tone and two overtones that die away. */
function pluck({ pitch, rings }: Note, seconds: number): number {
  const turn = 2 * Math.PI * pitch * seconds;
  const body = Math.sin(turn) + 0.35 * Math.sin(2 * turn) + 0.12 * Math.sin(3 * turn);
  const rise = Math.min(seconds / 0.015, 1);
  return rise * body * Math.exp((-3 * seconds) / rings);
}

function waveFile(samples: Int16Array): Buffer {
  const data = Buffer.from(samples.buffer);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}

/** Plays notes into a WAV file (one channel, 44.1 kHz), faded at both ends; `loudness` is from 0 to 1. */
export function play(notes: Note[], { seconds, loudness }: { seconds: number; loudness: number }) {
  const samples = new Int16Array(Math.round(seconds * rate));
  for (let n = 0; n < samples.length; n += 1) {
    const now = n / rate;
    const fade = Math.min(1, now / 0.1, (seconds - now) / 1.2);
    let sum = 0;
    for (const note of notes)
      if (now >= note.at && now < note.at + note.rings * 2) sum += pluck(note, now - note.at);
    samples[n] = Math.round(Math.tanh(sum * 0.5) * loudness * fade * 32_000);
  }
  return waveFile(samples);
}

/** The five-note scale that much of Vietnamese folk music stands on, from D, two octaves. */
const scale = [293.66, 329.63, 392, 440, 493.88, 587.33, 659.25, 783.99, 880, 987.77];
const phrase = [0, 3, 5, 4, 3, 2, 3, 1];

/** A quiet phrase repeated for as long as a film lasts, a little different at each turn. */
export const background = (seconds: number): Note[] =>
  Array.from({ length: Math.floor(seconds / 0.6) }, (_, index) => {
    const turn = Math.floor(index / phrase.length);
    const step = (phrase[index % phrase.length] ?? 0) + (turn % 2) * 2;
    return { pitch: scale[step] ?? 440, at: index * 0.6, rings: 1.6 };
  });

/** The signature tune of the radio column, eight seconds. */
export const signatureTune: Note[] = [
  ...[0, 2, 3, 5].map((step, index) => ({ step, at: index * 0.3 })),
  ...[4, 3, 5, 7].map((step, index) => ({ step, at: 1.5 + index * 0.3 })),
  ...[5, 4, 3, 2, 3].map((step, index) => ({ step, at: 3 + index * 0.45 })),
  ...[0, 3, 5].map((step) => ({ step, at: 5.4 })),
].map(({ step, at }) => ({ pitch: scale[step] ?? 440, at, rings: at > 5 ? 2.4 : 1.2 }));
