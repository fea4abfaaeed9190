import { dial } from './figures.ts';
import {
  at,
  circle,
  line,
  many,
  oval,
  palette as p,
  panel,
  pipe,
  rect,
  shadow,
  shape,
} from './shapes.ts';

const room = (wall: [string, string], floor: [string, string], y: number) =>
  panel([0, 0, 1600, y], wall) +
  panel([0, y, 1600, 1000 - y], floor) +
  rect(0, y - 10, 1600, 10, p.night, 'opacity="0.12"');
const handwheel = (x: number, y: number, r: number) =>
  circle(x, y, r, 'none', `stroke="${p.rust}" stroke-width="${r * 0.36}"`) +
  circle(x, y, r, 'none', `stroke="${p.clay}" stroke-width="${r * 0.24}"`) +
  line(`M${x - r} ${y} H${x + r} M${x} ${y - r} V${y + r}`, p.clay, r * 0.2) +
  circle(x, y, r * 0.24, p.rust);

export const pump = () =>
  room(['#24585a', '#2f7a70'], ['#7f9a98', '#55726f'], 720) +
  many(6, (i) => rect(60 + i * 270, 0, 4, 710, '#fff', 'opacity="0.06"')) +
  circle(1250, 180, 420, '#fff', 'opacity="0.05"') +
  pipe('M-20 250 H420 Q500 250 500 330 V640', 70, p.leaf) +
  pipe('M760 640 V300 Q760 220 840 220 H1620', 70, p.water) +
  rect(440, 400, 120, 34, p.deep, 'rx="6"') +
  rect(700, 330, 120, 34, p.night, 'rx="6"') +
  at(260, 250, 1, rect(-46, -60, 92, 120, p.green, 'rx="16"') + rect(-10, -130, 20, 80, p.steel)) +
  handwheel(260, 110, 58) +
  at(1010, 220, 1, rect(-46, -60, 92, 120, p.deep, 'rx="16"') + rect(-10, -120, 20, 70, p.steel)) +
  handwheel(1010, 96, 50) +
  shadow(780, 905, 600, 46) +
  rect(300, 840, 1010, 54, p.night, 'rx="8"') +
  rect(300, 840, 1010, 16, '#fff', 'opacity="0.14" rx="8"') +
  circle(630, 690, 176, p.deep) +
  circle(620, 680, 164, p.green) +
  circle(600, 650, 104, p.leaf, 'opacity="0.55"') +
  circle(620, 680, 62, p.deep) +
  circle(620, 680, 40, p.steel) +
  many(8, (i) =>
    circle(620 + Math.cos(i * 0.785) * 134, 680 + Math.sin(i * 0.785) * 134, 11, p.cream),
  ) +
  rect(784, 650, 110, 70, p.steel, 'rx="8"') +
  panel([880, 560, 380, 270], [p.sun, p.clay], { radius: 40 }) +
  many(8, (i) => rect(920 + i * 40, 570, 12, 250, p.rust, 'opacity="0.4" rx="6"')) +
  rect(1246, 590, 50, 210, p.rust, 'rx="18"') +
  panel([980, 500, 150, 76], [p.cream, p.sand], { radius: 10 }) +
  rect(1330, 330, 20, 60, p.steel) +
  dial(1340, 440, 96, 40) +
  rect(1310, 250, 60, 90, p.night, 'rx="6"');

export const exchanger = () =>
  room(['#efe4cb', '#dcc9a0'], ['#b39b75', '#8f7a5b'], 760) +
  many(
    4,
    (i) =>
      panel([90 + i * 400, 90, 240, 300], ['#d5ebec', '#f7f6e6'], { radius: 8 }) +
      line(`M${210 + i * 400} 90 V390 M${90 + i * 400} 240 H${330 + i * 400}`, '#fff', 10),
  ) +
  pipe('M-20 480 H300 V520', 60, p.clay) +
  pipe('M1620 480 H1320 V520', 60, p.sun) +
  pipe('M460 790 V900 H-20', 60, p.water) +
  pipe('M1140 790 V900 H1620', 60, '#2d6f88') +
  shadow(800, 890, 560, 34) +
  shape('M420 790 h90 l30 100 h-150 Z M1090 790 h90 l30 100 h-150 Z', p.night) +
  panel([250, 500, 1100, 300], ['#d9e5e6', '#6d888f'], { radius: 60 }) +
  rect(250, 540, 1100, 40, '#fff', 'opacity="0.55"') +
  rect(330, 480, 40, 340, p.deep, 'rx="10"') +
  rect(1230, 480, 40, 340, p.deep, 'rx="10"') +
  rect(480, 560, 640, 190, p.night, 'rx="20"') +
  panel([492, 572, 616, 166], ['#7b2f20', '#f0a24a'], { horizontal: true, radius: 14 }) +
  many(5, (i) => pipe(`M492 ${596 + i * 30} H1108`, 13, p.steel)) +
  many(3, (i) =>
    line(
      `M${640 + i * 150} 460 c-30 -40 30 -70 0 -120 s30 -80 0 -120`,
      '#fff',
      14,
      'opacity="0.55"',
    ),
  ) +
  dial(1110, 440, 66, -20) +
  rect(1100, 500, 20, 30, p.steel);

export const ledHall = () =>
  panel([0, 0, 1600, 1000], ['#14303a', '#235a58']) +
  shape('M0 0 H1600 L1100 420 H500 Z', '#0f2730') +
  shape('M0 1000 H1600 L1100 520 H500 Z', '#8fa39a') +
  shape('M0 0 L500 420 V520 L0 1000 Z', '#1c4a4c') +
  shape('M1600 0 L1100 420 V520 L1600 1000 Z', '#17403f') +
  rect(500, 420, 600, 100, '#2f6f68') +
  many(5, (i) => {
    const t = i / 5;
    const s = (1 - t) ** 1.6;
    const y = 400 - 380 * s;
    const w = 60 + 240 * s;
    return [-1, 1]
      .map((side) => {
        const x = 800 + side * (150 + 340 * s);
        return (
          shape(
            `M${x - w / 2} ${y} h${w} L${x + w} ${560 + 420 * s} H${x - w} Z`,
            '#fff6d6',
            'opacity="0.10"',
          ) +
          rect(x - w / 2, y, w, 10 + 20 * s, '#fffbe8', 'rx="8"') +
          rect(x - w / 2 - 8, y - 10 * s, w + 16, 10 * s + 4, p.steel)
        );
      })
      .join('');
  }) +
  many(4, (i) => {
    const s = 0.35 + i * 0.32;
    const y = 540 + i * i * 34;
    return [-1, 1]
      .map((side) =>
        at(
          800 + side * (170 + i * 145),
          y,
          s,
          shadow(0, 150, 190) +
            rect(-130, 20, 260, 120, p.green, 'rx="14"') +
            rect(-130, 20, 260, 34, p.leaf, 'rx="14"') +
            rect(-80, -80, 160, 110, p.cream, 'rx="12"') +
            rect(-60, -62, 80, 50, p.water, 'rx="6"') +
            circle(54, -36, 14, p.clay) +
            circle(54, -2, 8, p.sun),
        ),
      )
      .join('');
  }) +
  shape('M770 520 h60 L1010 1000 H590 Z', p.sun, 'opacity="0.16"') +
  line('M740 520 L460 1000 M860 520 L1140 1000', p.sun, 8);

export const textile = () =>
  room(['#dbe9e4', '#b9d5cb'], ['#86a7a4', '#5c8583'], 700) +
  many(7, (i) => rect(70 + i * 230, 60, 120, 180, '#f3faf6', 'rx="10" opacity="0.8"')) +
  rect(0, 280, 1600, 26, p.deep) +
  many(9, (i) => rect(80 + i * 190, 300, 12, 90, p.deep)) +
  shape(
    'M-20 380 C120 380 120 560 260 560 S 420 380 540 380 S 700 560 820 560 S 980 380 1100 380 S 1260 560 1380 560 S 1520 380 1640 380 V520 C1520 520 1500 700 1380 700 S 1240 520 1100 520 S 940 700 820 700 S 660 520 540 520 S 380 700 260 700 S 100 520 -20 520 Z',
    p.clay,
  ) +
  shape(
    'M-20 380 C120 380 120 560 260 560 S 420 380 540 380 S 700 560 820 560 S 980 380 1100 380 S 1260 560 1380 560 S 1520 380 1640 380 V410 C1520 410 1500 596 1380 596 S 1240 416 1100 416 S 940 596 820 596 S 660 416 540 416 S 380 596 260 596 S 100 416 -20 416 Z',
    '#f0a27a',
  ) +
  [0, 1, 2]
    .map((i) => {
      const x = 60 + i * 520;
      return (
        shadow(x + 215, 930, 260, 30) +
        panel([x, 640, 430, 280], [p.mist, p.steel], { radius: 18 }) +
        panel(
          [x + 24, 668, 382, 120],
          [
            ['#b45a3c', '#7d3a26'],
            ['#d9a08a', '#b77a66'],
            ['#9fd0d6', '#4f9bb0'],
          ][i] as [string, string],
          { radius: 10 },
        ) +
        many(4, (j) =>
          line(`M${x + 50 + j * 90} 700 q22 -14 44 0 t44 0`, '#fff', 5, 'opacity="0.5"'),
        ) +
        circle(x + 200, 690, 46, p.steel) +
        circle(x + 200, 690, 30, p.mist) +
        circle(x + 200, 690, 10, p.night) +
        rect(x + 40, 820, 160, 70, p.deep, 'rx="10"') +
        circle(x + 80, 855, 16, p.leaf) +
        circle(x + 130, 855, 16, p.sun)
      );
    })
    .join('') +
  pipe('M1600 600 H1560 V980 H1180', 34, p.water) +
  line('M1010 972 H560', p.water, 12, 'stroke-dasharray="2 30"') +
  shape('M560 948 l-44 24 l44 24 Z', p.water);

export const cashew = () =>
  room(['#f3e2bd', '#e6c98f'], ['#b78a57', '#8c6440'], 690) +
  sunBeam() +
  many(3, (i) => rect(60 + i * 120, 160, 90, 220, '#fff7e2', 'opacity="0.8"')) +
  shadow(820, 900, 640, 50) +
  panel([420, 230, 760, 500], ['#e3ebe6', '#93aba6'], { radius: 24 }) +
  rect(420, 230, 760, 60, p.deep, 'rx="20"') +
  rect(470, 330, 300, 340, p.night, 'rx="14"') +
  many(
    5,
    (i) =>
      rect(486, 350 + i * 64, 268, 44, '#5a3a22', 'rx="6"') +
      many(9, (j) => nut(512 + j * 28, 366 + i * 64, 0.34)),
  ) +
  rect(830, 340, 300, 170, '#20414a', 'rx="12"') +
  dialFace() +
  many(4, (i) => circle(860 + i * 76, 590, 24, [p.leaf, p.sun, p.clay, p.steel][i] ?? p.steel)) +
  pipe('M800 230 V110 H1320 V-20', 66, p.steel) +
  pipe('M1320 110 V420 H1180', 50, p.clay) +
  many(3, (i) =>
    line(`M${1240 + i * 70} 560 c-24 -30 24 -60 0 -100`, '#fff', 10, 'opacity="0.6"'),
  ) +
  shape('M0 1000 C100 820 420 800 620 860 S 1300 780 1600 880 V1000 Z', '#7a4f2e') +
  many(54, (i) =>
    nut(20 + ((i * 617) % 1580), 905 + ((i * 41) % 95), 0.8 + (i % 3) * 0.14, (i * 47) % 360),
  );
const sunBeam = () => shape('M120 160 L420 160 L900 1000 H300 Z', '#fff', 'opacity="0.16"');
const nut = (x: number, y: number, scale: number, turn = 20) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${shape('M-30 0 C-34 -34 20 -40 34 -10 C40 8 24 24 12 14 C4 4 -6 6 -8 18 C-12 32 -30 24 -30 0 Z', '#e9bd7c')}${shape('M-22 -8 C-14 -28 14 -30 26 -10', 'none', 'stroke="#fff3d8" stroke-width="5" opacity="0.8"')}</g>`;
const dialFace = () => dial(900, 424, 56, 10) + dial(1050, 424, 56, -50);

export const meter = () =>
  panel([0, 0, 1600, 1000], ['#29605b', '#163c40']) +
  many(5, (i) => rect(i * 340 - 20, 0, 320, 1000, '#fff', `opacity="${i % 2 ? 0.03 : 0.06}"`)) +
  shadow(560, 930, 380, 30) +
  panel([230, 120, 660, 790], [p.cream, p.sand], { radius: 40 }) +
  panel([280, 170, 560, 470], ['#22353a', '#2f4d52'], { radius: 30 }) +
  rect(330, 240, 460, 130, '#dfeae0', 'rx="10"') +
  many(
    6,
    (i) =>
      rect(346 + i * 74, 254, 62, 102, i === 5 ? p.clay : p.night, 'rx="6"') +
      `<text x="${377 + i * 74}" y="332" font-family="DejaVu Sans Mono" font-size="72" fill="#fff" text-anchor="middle">${'004718'[i]}</text>`,
  ) +
  `<text x="560" y="440" font-family="DejaVu Sans" font-size="48" fill="${p.mint}" text-anchor="middle">kWh</text>` +
  oval(560, 540, 220, 26, '#b9c9c7') +
  oval(560, 532, 220, 24, '#e8f0ee') +
  rect(600, 528, 70, 10, p.clay) +
  shape('M300 190 H520 L330 630 H300 Z', '#fff', 'opacity="0.10"') +
  many(
    4,
    (i) =>
      rect(320 + i * 130, 700, 90, 140, p.steel, 'rx="10"') +
      circle(365 + i * 130, 770, 26, p.night),
  ) +
  many(4, (i) =>
    line(`M${365 + i * 130} 830 V1000`, [p.clay, p.sun, p.leaf, p.night][i] ?? p.night, 22),
  ) +
  `<g transform="rotate(7 1210 560)">${rect(970, 250, 480, 620, p.night, 'rx="20" opacity="0.25" transform="translate(14 18)"')}${rect(970, 250, 480, 620, p.rust, 'rx="20"')}${rect(1000, 300, 420, 540, '#fffdf5')}${rect(1120, 226, 180, 56, p.steel, 'rx="14"')}${many(7, (i) => rect(1040, 360 + i * 64, 30, 30, i < 4 ? p.leaf : p.mist, 'rx="6"') + (i < 4 ? line(`M1046 ${374 + i * 64} l8 9 l14 -16`, '#fff', 5) : '') + rect(1090, 366 + i * 64, 280 - (i % 3) * 60, 16, p.steel, 'rx="8" opacity="0.7"'))}</g>` +
  `<g transform="rotate(-32 1330 770)">${rect(1180, 752, 330, 32, p.sun, 'rx="6"')}${shape('M1180 752 L1130 768 L1180 784 Z', p.cream)}${rect(1490, 752, 34, 32, p.clay, 'rx="8"')}</g>`;
