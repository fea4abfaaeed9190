// Makes the films and the signature tune of the sample content from its pictures (needs FFmpeg):
//   node scripts/sample-content/make-videos.ts [name…]
// Their captions, `video-<name>.vtt`, repeat the texts and times of films/films.ts; change both together.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drawText, filmArguments } from './films/edit.ts';
import { films, lengthOf, type Shot } from './films/films.ts';
import { background, play, signatureTune } from './films/music.ts';

const folder = path.join(import.meta.dirname, 'files');
const workshop = mkdtempSync(path.join(tmpdir(), 'films-'));
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

function report(file: string): void {
  console.log(`${path.basename(file)} ${Math.round(statSync(file).size / 1024)} KB`);
}

async function makeFilm(name: string, shots: Shot[]): Promise<void> {
  const texts = shots.map((_, index) => path.join(workshop, `${name}-${index}.png`));
  for (const [index, { text }] of shots.entries()) await drawText(text, texts[index] ?? '');
  const music = path.join(workshop, `${name}.wav`);
  const seconds = lengthOf(shots);
  writeFileSync(music, play(background(seconds), { seconds, loudness: 0.16 }));
  const film = path.join(folder, `video-${name}.mp4`);
  execFileSync('ffmpeg', filmArguments(shots, { pictures: folder, texts, music, film }));
  report(film);
}

function makeSignatureTune(): void {
  const wave = path.join(workshop, 'tune.wav');
  const tune = path.join(folder, 'nhac-hieu-san-xuat-sach-hon.mp3');
  writeFileSync(wave, play(signatureTune, { seconds: 8, loudness: 0.6 }));
  const encoding = ['-c:a', 'libmp3lame', '-b:a', '96k', '-map_metadata', '-1', tune];
  execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', '-i', wave, ...encoding]);
  report(tune);
}

try {
  for (const [name, shots] of Object.entries(films))
    if (isWanted(name)) await makeFilm(name, shots);
  if (isWanted('nhac-hieu')) makeSignatureTune();
} finally {
  rmSync(workshop, { recursive: true });
}
