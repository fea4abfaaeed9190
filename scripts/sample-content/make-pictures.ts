// Draws the pictures of the sample content and writes them to `files`:
//   node scripts/sample-content/make-pictures.ts [name…]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import * as indoors from './pictures/indoors.ts';
import * as outdoors from './pictures/outdoors.ts';
import * as people from './pictures/people.ts';
import { size } from './pictures/shapes.ts';

const scenes: Record<string, () => string> = { ...outdoors, ...indoors, ...people };
const folder = path.join(import.meta.dirname, 'files');
mkdirSync(folder, { recursive: true });

const wanted = process.argv.slice(2);
for (const [name, draw] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">${draw()}</svg>`;
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { size: bytes } = await sharp(Buffer.from(svg))
    .jpeg({ quality: 82, mozjpeg: true })
    .toFile(path.join(folder, `${file}.jpg`));
  console.log(`${file}.jpg ${Math.round(bytes / 1024)} KB`);
}
