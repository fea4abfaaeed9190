import type { ImageSize } from 'payload';

/** Left out when the picture is narrower (Payload's default without `withoutEnlargement`). */
const webp = (width: number): ImageSize => ({
  name: `w${width}`,
  width,
  formatOptions: { format: 'webp', options: { quality: 80, effort: 3 } },
});

/** AVIF is slow to make: little effort, and only the two widths that phones and articles ask for. */
const avif = (width: number): ImageSize => ({
  name: `w${width}avif`,
  width,
  formatOptions: { format: 'avif', options: { quality: 55, effort: 1 } },
});

export const imageSizes: ImageSize[] = [
  ...[320, 640, 960, 1280, 1920].map(webp),
  ...[640, 1280].map(avif),
];
