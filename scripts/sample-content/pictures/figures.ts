import { at, circle, line, many, oval, palette as p, rect, shadow, shape } from './shapes.ts';

/** A round tree with a lit side, 300 high at scale 1, standing on `y`. */
export const tree = (x: number, y: number, scale: number) =>
  shadow(x, y, 90 * scale) +
  at(
    x,
    y,
    scale,
    rect(-9, -120, 18, 120, p.rust) +
      circle(0, -190, 95, p.deep) +
      circle(-52, -150, 62, p.deep) +
      circle(56, -146, 60, p.deep) +
      circle(-18, -208, 74, p.green) +
      circle(-34, -224, 44, p.leaf, 'opacity="0.8"'),
  );

const frond = (angle: number) =>
  `<g transform="translate(0 -330) rotate(${angle})">${shape('M0 0 C50 -46 130 -36 170 22 C120 -4 60 4 0 12 Z', p.green)}${line('M0 4 C60 -18 120 -12 164 16', p.leaf, 4)}</g>`;

/** A palm, 330 to its crown at scale 1. */
export const palm = (x: number, y: number, scale: number) =>
  shadow(x, y, 60 * scale) +
  at(
    x,
    y,
    scale,
    line('M0 0 C-14 -120 14 -220 0 -330', p.rust, 18) +
      [-35, 20, 75, -90, -145, -200].map(frond).join(''),
  );

type Look = {
  shirt: string;
  hair?: string;
  helmet?: string;
  skin?: string;
  /** -1 looks left, 1 looks right. */
  side?: -1 | 1;
};

/** A person from the waist up, about 420 high at scale 1; `y` is the lower edge. */
export function person(x: number, y: number, scale: number, look: Look): string {
  const { shirt, hair = p.night, helmet, skin = p.skin, side = 1 } = look;
  const body =
    shape('M-135 0 C-140 -150 -95 -196 -38 -206 L38 -206 C95 -196 140 -150 135 0 Z', shirt) +
    shape(
      'M30 -206 C95 -196 140 -150 135 0 H60 C80 -80 70 -150 30 -206 Z',
      p.night,
      'opacity="0.14"',
    ) +
    shape('M-36 -206 L0 -160 L36 -206 L24 -236 H-24 Z', skin) +
    rect(-24, -252, 48, 54, skin, 'rx="18"');
  const head =
    oval(0, -310, 66, 76, skin) +
    shape(
      'M18 -384 C70 -372 78 -262 22 -238 C52 -280 48 -350 18 -384 Z',
      p.skinDark,
      'opacity="0.35"',
    ) +
    circle(66, -306, 13, skin) +
    circle(-66, -306, 13, skin);
  const face =
    circle(12, -312, 6, p.night) +
    circle(56, -312, 5, p.night) +
    line('M22 -276 C32 -268 44 -268 52 -276', p.rust, 5) +
    line('M38 -306 L44 -290 L36 -289', p.skinDark, 4);
  const top = helmet
    ? shape('M-78 -336 C-78 -424 78 -424 78 -336 Z', helmet) +
      rect(-86, -344, 176, 18, helmet, 'rx="9"') +
      shape('M-14 -404 h28 v62 h-28 Z', '#fff', 'opacity="0.35"')
    : shape(
        'M-74 -296 C-90 -400 -30 -410 6 -402 C70 -400 86 -350 72 -304 C66 -340 44 -362 4 -360 C-36 -358 -58 -340 -74 -296 Z',
        hair,
      );
  return at(x, y, scale, `<g transform="scale(${side} 1)">${body}${head}${face}${top}</g>`);
}

/** The back of a seated listener. */
export const listener = (
  x: number,
  y: number,
  scale: number,
  shirt: string,
  hair: string = p.night,
) =>
  at(
    x,
    y,
    scale,
    shape('M-130 0 C-135 -130 -90 -180 -34 -190 H34 C90 -180 135 -130 130 0 Z', shirt) +
      shape(
        'M34 -190 C90 -180 135 -130 130 0 H70 C80 -90 66 -150 34 -190 Z',
        p.night,
        'opacity="0.15"',
      ) +
      rect(-24, -236, 48, 54, p.skinDark, 'rx="16"') +
      oval(0, -286, 64, 74, hair) +
      oval(-14, -306, 34, 30, '#fff', 'opacity="0.07"'),
  );

/** A saw-tooth factory hall with a green roof. */
export const hall = (x: number, y: number, bays: number, bay: number, height: number) =>
  rect(x, y - height, bays * bay, height, p.cream) +
  rect(x, y - height * 0.35, bays * bay, height * 0.35, p.sand) +
  many(bays, (i) => {
    const left = x + i * bay;
    return (
      shape(
        `M${left} ${y - height} V${y - height - bay * 0.52} L${left + bay} ${y - height} Z`,
        p.green,
      ) +
      shape(
        `M${left} ${y - height - 12} V${y - height - bay * 0.44} L${left + bay * 0.2} ${y - height - bay * 0.34} V${y - height - 12} Z`,
        p.mint,
      ) +
      rect(
        left + bay * 0.16,
        y - height * 0.82,
        bay * 0.68,
        height * 0.3,
        p.water,
        'opacity="0.65"',
      ) +
      line(`M${left + bay * 0.5} ${y - height * 0.82} v${height * 0.3}`, p.cream, 6) +
      shape(
        `M${left + bay * 0.16} ${y - height * 0.52} l${bay * 0.3} ${-height * 0.3} h${bay * 0.12} l${-bay * 0.3} ${height * 0.3} Z`,
        '#fff',
        'opacity="0.3"',
      )
    );
  });

/** A dial with ticks and a needle; `turn` in degrees. */
export const dial = (x: number, y: number, r: number, turn: number) =>
  circle(x + 5, y + 8, r, p.night, 'opacity="0.2"') +
  circle(x, y, r, p.night) +
  circle(x, y, r * 0.88, p.cream) +
  many(
    11,
    (i) =>
      `<g transform="translate(${x} ${y}) rotate(${-125 + i * 25})">${rect(-r * 0.025, -r * 0.8, r * 0.05, r * (i % 5 ? 0.1 : 0.18), i > 7 ? p.clay : p.night)}</g>`,
  ) +
  `<g transform="translate(${x} ${y}) rotate(${turn})">${shape(`M${-r * 0.05} ${r * 0.16} L0 ${-r * 0.68} L${r * 0.05} ${r * 0.16} Z`, p.clay)}</g>` +
  circle(x, y, r * 0.1, p.night);
