/** One palette for every picture, so that the portal looks like one hand drew it. */
export const palette = {
  night: '#16303a',
  deep: '#1f4e46',
  green: '#2f7a63',
  leaf: '#79ad6a',
  mint: '#cfe5d6',
  cream: '#f7efdf',
  sand: '#e8d8b9',
  sun: '#f2b84b',
  clay: '#d5724c',
  rust: '#9c4a31',
  steel: '#8fa7ad',
  mist: '#dfeae8',
  water: '#4f9bb0',
  skin: '#d9a077',
  skinDark: '#b97f58',
} as const;

export const size = { width: 1600, height: 1000 } as const;

let gradients = 0;

/** A vertical gradient as a fill: definition and reference in one. */
export function gradient(from: string, to: string, horizontal = false): [string, string] {
  gradients += 1;
  const id = `g${gradients}`;
  const ends = horizontal ? 'x1="0" y1="0" x2="1" y2="0"' : 'x1="0" y1="0" x2="0" y2="1"';
  return [
    `<linearGradient id="${id}" ${ends}><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
    `url(#${id})`,
  ];
}

export const rect = (x: number, y: number, w: number, h: number, fill: string, rest = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${rest}/>`;
export const circle = (x: number, y: number, r: number, fill: string, rest = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${rest}/>`;
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, rest = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${rest}/>`;
export const shape = (d: string, fill: string, rest = '') =>
  `<path d="${d}" fill="${fill}" ${rest}/>`;
export const line = (d: string, stroke: string, width: number, rest = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${rest}/>`;
export const at = (x: number, y: number, scale: number, content: string) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${content}</g>`;
export const many = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A filled rectangle with a gradient. */
export function panel(
  box: [x: number, y: number, w: number, h: number],
  [from, to]: [string, string],
  { horizontal = false, radius = 0 } = {},
): string {
  const [definition, fill] = gradient(from, to, horizontal);
  return definition + rect(...box, fill, `rx="${radius}"`);
}

export const sky = (top: string, bottom: string) => panel([0, 0, 1600, 1000], [top, bottom]);
export const shadow = (x: number, y: number, rx: number, ry = rx / 7) =>
  oval(x, y, rx, ry, palette.night, 'opacity="0.16"');

export const sun = (x: number, y: number, r: number) =>
  circle(x, y, r * 2.2, palette.sun, 'opacity="0.12"') +
  circle(x, y, r * 1.5, palette.sun, 'opacity="0.22"') +
  circle(x, y, r, '#fbd98a');

export const cloud = (x: number, y: number, scale: number, opacity = 0.85) =>
  `<g opacity="${opacity}">${at(x, y, scale, oval(0, 0, 110, 34, '#fff') + circle(-40, -22, 42, '#fff') + circle(25, -34, 54, '#fff'))}</g>`;

/** A soft ridge across the whole picture. */
export const ridge = (y: number, height: number, fill: string, shift = 0) =>
  shape(
    `M0 ${y} C ${250 + shift} ${y - height} ${420 + shift} ${y + height * 0.5} ${700 + shift} ${y - height * 0.3} S ${1180 + shift} ${y - height * 1.2} 1600 ${y - height * 0.2} V1000 H0 Z`,
    fill,
  );

/** A pipe along a path: body, shade below and light above. */
export const pipe = (d: string, width: number, colour: string) =>
  line(d, palette.night, width + 6, 'opacity="0.25"') +
  line(d, colour, width) +
  `<g transform="translate(0 ${-width * 0.22})">${line(d, '#fff', width * 0.2, 'opacity="0.45"')}</g>`;
