import path from 'node:path';
import sharp from 'sharp';
import { crossing, type Shot } from './films.ts';

const frame = { width: 1280, height: 720, rate: 25 } as const;

/** Where the view is, over a shot of so many frames: `on` counts frames, zoom runs from 1 to 1.15. */
function motion(move: Shot['move'], frames: number): string {
  const done = `on/${frames}`;
  const middle = "x='(iw-iw/zoom)/2':y='(ih-ih/zoom)/2'";
  if (move === 'in') return `z='1+0.15*${done}':${middle}`;
  if (move === 'out') return `z='1.15-0.15*${done}':${middle}`;
  const along = move === 'right' ? done : `(1-${done})`;
  return `z='1.15':x='(iw-iw/zoom)*${along}':y='(ih-ih/zoom)/2'`;
}

/** Draws a shot's line of text as a transparent picture the size of the frame. */
export async function drawText(text: string, file: string): Promise<void> {
  const { width, height } = frame;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect x="48" y="48" width="${text.length * 21 + 72}" height="84" rx="14" fill="#16303a" fill-opacity="0.88"/>
    <rect x="48" y="48" width="12" height="84" rx="6" fill="#f2b84b"/>
    <text x="84" y="103" font-family="Be Vietnam Pro, DejaVu Sans, sans-serif" font-size="36" fill="#f7efdf">${text}</text>
  </svg>`;
  await sharp(Buffer.from(svg)).png().toFile(file);
}

/** One shot's filters: the picture moves under its text, which fades in. */
function shotFilter({ seconds, move }: Shot, index: number): string {
  const frames = Math.round(seconds * frame.rate);
  const size = `s=${frame.width}x${frame.height}:fps=${frame.rate}`;
  const picture = `[${index * 2}:v]crop=iw:iw*9/16,scale=3840:-2,zoompan=${motion(move, frames)}:d=1:${size}[p${index}]`;
  const text = `[${index * 2 + 1}:v]fps=${frame.rate},format=rgba,fade=in:st=0.5:d=0.5:alpha=1[t${index}]`;
  return `${picture};${text};[p${index}][t${index}]overlay=shortest=1,setsar=1,format=yuv420p[s${index}]`;
}

/** Joins the shots, each fading into the next; the film comes out as `[film]`. */
function joinFilter(shots: Shot[]): string {
  let offset = 0;
  const steps = shots.slice(1).map((_, index) => {
    offset += (shots[index]?.seconds ?? 0) - crossing;
    const before = index === 0 ? '[s0]' : `[j${index}]`;
    const after = index === shots.length - 2 ? '[film]' : `[j${index + 1}]`;
    return `${before}[s${index + 1}]xfade=transition=fade:duration=${crossing}:offset=${offset.toFixed(2)}${after}`;
  });
  return steps.join(';');
}

/** FFmpeg's arguments that make a film of shots, their drawn texts and its music. */
export function filmArguments(
  shots: Shot[],
  {
    pictures,
    texts,
    music,
    film,
  }: Record<'pictures' | 'music' | 'film', string> & { texts: string[] },
): string[] {
  const inputs = shots.flatMap(({ picture, seconds }, index) => [
    ...['-loop', '1', '-framerate', String(frame.rate), '-t', String(seconds)],
    ...['-i', path.join(pictures, `${picture}.jpg`)],
    ...['-loop', '1', '-framerate', String(frame.rate), '-t', String(seconds)],
    ...['-i', texts[index] ?? ''],
  ]);
  return [
    ...['-hide_banner', '-loglevel', 'error', '-y', ...inputs, '-i', music],
    ...['-filter_complex', [...shots.map(shotFilter), joinFilter(shots)].join(';')],
    ...['-map', '[film]', '-map', `${shots.length * 2}:a`, '-shortest'],
    ...['-c:v', 'libx264', '-preset', 'slow', '-crf', '30', '-pix_fmt', 'yuv420p'],
    ...['-profile:v', 'high'],
    ...['-c:a', 'aac', '-b:a', '64k', '-movflags', '+faststart', '-map_metadata', '-1', film],
  ];
}
