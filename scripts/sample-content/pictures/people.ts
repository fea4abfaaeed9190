import { listener, person, tree } from './figures.ts';
import {
  at,
  circle,
  line,
  many,
  oval,
  palette as p,
  panel,
  rect,
  ridge,
  shadow,
  shape,
  sky,
} from './shapes.ts';

const chart = (x: number, y: number, heights: number[]) =>
  heights
    .map((h, i) =>
      rect(x + i * 62, y - h, 40, h, i === heights.length - 1 ? p.clay : p.leaf, 'rx="4"'),
    )
    .join('');

export const training = () =>
  panel([0, 0, 1600, 1000], ['#f4e9d2', '#e2cfa6']) +
  panel([60, 120, 230, 420], ['#cfe6e4', '#f7f3df'], { radius: 8 }) +
  tree(170, 540, 0.9) +
  line('M175 120 V540 M60 330 H290', '#fff', 12) +
  shadow(800, 640, 420, 20) +
  rect(470, 90, 720, 480, p.night, 'rx="16"') +
  rect(488, 108, 684, 444, '#fffdf6') +
  rect(530, 150, 330, 26, p.deep, 'rx="13"') +
  rect(530, 196, 220, 16, p.steel, 'rx="8"') +
  chart(540, 500, [230, 200, 205, 150, 120]) +
  line('M540 504 H860', p.night, 5) +
  circle(1010, 360, 110, p.mint) +
  shape('M1010 360 V250 A110 110 0 0 1 1105 415 Z', p.green) +
  shape('M1010 360 L1105 415 A110 110 0 0 1 955 455 Z', p.sun) +
  person(1330, 760, 1.05, { shirt: p.green, side: -1 }) +
  line('M1230 610 C1180 560 1150 520 1120 470', p.skin, 34) +
  line('M1230 620 C1200 590 1190 580 1176 560', p.green, 48) +
  rect(0, 730, 1600, 270, '#a3764c', 'opacity="0.25"') +
  listener(230, 930, 0.86, p.water) +
  listener(520, 920, 0.84, p.clay, '#3b2a22') +
  listener(800, 925, 0.84, p.cream) +
  listener(1090, 930, 0.86, p.leaf, '#2b2320') +
  listener(80, 1090, 1.2, p.sun) +
  listener(440, 1100, 1.22, p.deep, '#3b2a22') +
  listener(830, 1100, 1.2, '#c9dbe0') +
  listener(1230, 1100, 1.22, p.rust) +
  listener(1560, 1090, 1.2, p.steel, '#2b2320');

export const radioStudio = () =>
  panel([0, 0, 1600, 1000], ['#1b3f44', '#122a33']) +
  many(10, (row) =>
    many(17, (i) =>
      shape(
        `M${i * 100} ${row * 80} l50 40 l-50 40 l-50 -40 Z`,
        '#fff',
        `opacity="${(i + row) % 2 ? 0.035 : 0.07}"`,
      ),
    ),
  ) +
  panel([520, 110, 560, 330], ['#8fc0bb', '#dff0e4'], { radius: 14 }) +
  rect(520, 110, 560, 330, 'none', `stroke="${p.night}" stroke-width="18" rx="14"`) +
  person(930, 436, 0.62, { shirt: p.clay, side: -1 }) +
  rect(760, 380, 300, 54, p.night, 'rx="8"') +
  rect(1190, 130, 270, 96, '#3a1712', 'rx="16"') +
  rect(1202, 142, 246, 72, p.clay, 'rx="10"') +
  `<text x="1325" y="196" font-family="DejaVu Sans" font-weight="bold" font-size="36" fill="#fff" text-anchor="middle">LÊN SÓNG</text>` +
  circle(1325, 180, 190, p.clay, 'opacity="0.10"') +
  person(420, 860, 1.35, { shirt: p.green, hair: '#2b1d18' }) +
  line('M330 450 C330 330 510 330 510 450', p.night, 22) +
  rect(486, 400, 46, 90, p.sun, 'rx="20"') +
  rect(308, 400, 46, 90, p.sun, 'rx="20"') +
  person(1230, 860, 1.3, { shirt: p.cream, side: -1, hair: '#1d1512' }) +
  shape('M0 800 H1600 V1000 H0 Z', '#7a4f2e') +
  shape('M0 800 H1600 V828 H0 Z', '#a9713f') +
  [640, 1010]
    .map(
      (x, i) =>
        line(`M${x + (i ? 60 : -60)} 830 V640 L${x} 560`, p.steel, 16) +
        `<g transform="rotate(${i ? 20 : -20} ${x} 540)">${rect(x - 42, 440, 84, 150, '#3d5a66', 'rx="42"')}${rect(x - 34, 448, 68, 84, p.steel, 'rx="34"')}${many(4, (j) => line(`M${x - 30} ${466 + j * 17} h60`, p.night, 4))}</g>`,
    )
    .join('') +
  [300, 1180]
    .map(
      (x) =>
        `<g transform="rotate(-3 ${x} 900)">${rect(x, 850, 250, 120, '#fffdf5', 'rx="4"')}${many(5, (j) => rect(x + 20, 868 + j * 19, 210 - (j % 2) * 50, 8, p.steel, 'rx="4"'))}</g>`,
    )
    .join('') +
  rect(690, 870, 280, 100, p.night, 'rx="12"') +
  many(
    6,
    (i) =>
      rect(716 + i * 42, 886, 8, 68, p.steel) +
      rect(706 + i * 42, 896 + ((i * 23) % 40), 28, 16, i % 2 ? p.sun : p.leaf, 'rx="4"'),
  );

export const tvCrew = () =>
  sky('#c6e2e3', '#f9efd8') +
  ridge(560, 60, '#a9cdbd') +
  panel([0, 600, 1600, 400], ['#c3b48d', '#9c8a66']) +
  panel([760, 160, 900, 470], [p.cream, p.sand]) +
  rect(740, 130, 900, 44, p.green) +
  many(4, (i) => panel([810 + i * 200, 240, 140, 190], ['#7fb5bf', '#b9d9d8'], { radius: 6 })) +
  rect(1180, 460, 150, 170, p.deep) +
  tree(130, 640, 1.1) +
  tree(560, 610, 0.7) +
  person(1140, 1010, 1.35, { shirt: p.clay, helmet: p.sun, side: -1 }) +
  person(850, 1010, 1.32, { shirt: p.water, hair: '#2b1d18' }) +
  line('M930 930 C1000 910 1000 830 1010 790', p.skin, 40) +
  line('M1010 790 L1020 720', p.night, 18) +
  circle(1022, 690, 30, p.night) +
  rect(976, 740, 84, 44, p.green, 'rx="8"') +
  shadow(330, 985, 300, 26) +
  line('M340 700 L200 1000 M340 700 L350 1000 M340 700 L480 1000', p.night, 18) +
  rect(200, 500, 280, 180, p.night, 'rx="20"') +
  rect(220, 520, 240, 60, '#fff', 'opacity="0.10" rx="10"') +
  rect(470, 520, 150, 140, '#2b4a52', 'rx="14"') +
  rect(600, 500, 50, 180, p.night, 'rx="10"') +
  oval(650, 590, 18, 76, p.water) +
  rect(240, 430, 190, 40, '#2b4a52', 'rx="20"') +
  line('M300 500 V460', p.night, 14) +
  rect(90, 520, 120, 110, p.steel, 'rx="8"') +
  rect(100, 530, 100, 90, p.mint) +
  circle(440, 540, 12, p.clay) +
  person(60, 1040, 1.4, { shirt: p.deep, hair: '#2b1d18' });

export const walkRound = () =>
  panel([0, 0, 1600, 700], ['#d9e8de', '#b9d3c6']) +
  panel([0, 700, 1600, 300], ['#9fb0a6', '#76897f']) +
  many(5, (i) => panel([60 + i * 330, 60, 200, 220], ['#f1f8f2', '#d3e9e4'], { radius: 8 })) +
  panel([880, 300, 620, 420], [p.green, p.deep], { radius: 24 }) +
  rect(930, 350, 240, 160, '#20414a', 'rx="14"') +
  line('M950 470 l40 -50 l40 30 l50 -70 l60 60', p.sun, 8) +
  many(6, (i) =>
    circle(
      1230 + (i % 3) * 84,
      380 + Math.floor(i / 3) * 84,
      28,
      [p.leaf, p.sun, p.clay][i % 3] ?? p.leaf,
    ),
  ) +
  rect(880, 640, 620, 30, p.sun) +
  shadow(1190, 740, 340, 24) +
  person(420, 1010, 1.6, { shirt: p.sun, helmet: '#fff' }) +
  person(880, 1010, 1.5, { shirt: p.water, helmet: p.clay, side: -1, skin: p.skinDark }) +
  `<g transform="rotate(-8 650 880)">${rect(560, 760, 220, 250, p.rust, 'rx="12"')}${rect(576, 784, 188, 220, '#fffdf5')}${many(6, (i) => rect(596, 806 + i * 30, 24, 18, i < 3 ? p.leaf : p.mist, 'rx="4"') + rect(632, 810 + i * 30, 110, 10, p.steel, 'rx="5"'))}</g>` +
  line('M760 920 C730 930 700 930 690 910', p.skinDark, 40) +
  line('M556 950 C570 930 580 910 592 890', p.skin, 42);

export const market = () =>
  sky('#f6e6c4', '#f9f3e4') +
  ridge(600, 70, '#bcd3b0') +
  panel([0, 700, 1600, 300], ['#d9c7a0', '#b59f76']) +
  [0, 1, 2]
    .map((i) => {
      const x = 60 + i * 520;
      return (
        shadow(x + 220, 905, 260) +
        rect(x + 10, 420, 16, 470, p.rust) +
        rect(x + 414, 420, 16, 470, p.rust) +
        many(6, (j) =>
          shape(
            `M${x - 20 + j * 80} 420 h80 l-14 90 q-26 30 -52 0 Z`,
            j % 2 ? '#fffdf6' : ([p.clay, p.green, p.water][i] ?? p.clay),
          ),
        ) +
        shape(
          `M${x} 420 L${x + 40} 340 H${x + 400} L${x + 440} 420 Z`,
          [p.rust, p.deep, '#2d6f88'][i] ?? p.rust,
        ) +
        person(x + 220, 760, 0.78, {
          shirt: [p.leaf, p.sun, p.clay][i] ?? p.sun,
          side: i % 2 ? -1 : 1,
        }) +
        panel([x - 10, 720, 460, 170], ['#a9713f', '#7a4f2e'], { radius: 8 }) +
        many(10, (j) =>
          circle(x + 30 + j * 42, 716, 24, [p.leaf, p.sun, p.clay][(i + j) % 3] ?? p.leaf),
        )
      );
    })
    .join('') +
  at(
    800,
    868,
    1.9,
    shadow(0, 54, 84) +
      line('M-46 -40 C-46 -124 46 -124 46 -40', p.deep, 9) +
      [-38, -12, 14, 38]
        .map((x, i) => circle(x, -44, 17, [p.clay, p.sun, p.leaf, p.clay][i] ?? p.clay))
        .join('') +
      shape('M-66 -40 h132 l-16 96 h-100 Z', p.green) +
      rect(-70, -48, 140, 16, p.deep, 'rx="8"') +
      line('M-58 -8 H58 M-53 22 H53', p.mint, 4, 'opacity="0.55"') +
      line('M-30 -32 L-26 56 M0 -32 V56 M30 -32 L26 56', p.mint, 4, 'opacity="0.55"'),
  );
