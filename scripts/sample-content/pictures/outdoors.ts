import { hall, palm, tree } from './figures.ts';
import {
  at,
  circle,
  cloud,
  line,
  many,
  oval,
  palette as p,
  panel,
  pipe,
  rect,
  ridge,
  shadow,
  shape,
  sky,
  sun,
} from './shapes.ts';

const ground = (y: number, from: string = p.leaf, to: string = p.green) =>
  panel([0, y, 1600, 1000 - y], [from, to]);

export const factory = () =>
  sky('#bfdfe0', '#fdf0d3') +
  sun(1260, 250, 84) +
  cloud(300, 190, 1.1) +
  cloud(820, 130, 0.8, 0.7) +
  ridge(620, 90, '#a9cdbd') +
  ridge(690, 70, '#86b79a', 120) +
  ground(740) +
  rect(1090, 330, 64, 420, p.steel) +
  rect(1130, 330, 24, 420, p.night, 'opacity="0.16"') +
  rect(1084, 330, 76, 26, p.clay) +
  rect(1090, 410, 64, 26, p.clay) +
  shadow(760, 765, 620, 40) +
  hall(280, 760, 4, 200, 250) +
  panel([1060, 560, 260, 200], ['#fffaf0', p.sand]) +
  rect(1050, 546, 280, 22, p.deep) +
  many(3, (i) => rect(1084 + i * 76, 600, 56, 60, p.water, 'opacity="0.7" rx="4"')) +
  rect(620, 650, 120, 110, p.deep) +
  line('M680 650 V760', p.mint, 5) +
  shape('M600 1000 L660 760 H740 L980 1000 Z', p.sand) +
  shape('M700 1000 L704 760 H712 L800 1000 Z', '#fff', 'opacity="0.35"') +
  tree(170, 800, 1.05) +
  tree(1420, 810, 1.15) +
  tree(60, 880, 1.4) +
  tree(1545, 900, 1.3) +
  many(9, (i) =>
    oval(120 + i * 46 + (i % 2) * 12, 930 + (i % 3) * 22, 46, 30, i % 2 ? p.deep : p.green),
  );

const solarPanel = (x: number, y: number) =>
  at(
    x,
    y,
    1,
    shape('M0 0 H230 L190 150 H-56 Z', p.night) +
      shape('M8 8 H218 L184 142 H-42 Z', '#23576b') +
      many(3, (i) => line(`M${8 + (i + 1) * 53} 8 L${-42 + (i + 1) * 57} 142`, '#5f9bb0', 3)) +
      line('M-9 53 H207 M-26 98 H196', '#5f9bb0', 3) +
      shape('M120 8 H170 L70 142 H20 Z', '#fff', 'opacity="0.13"'),
  );

export const solarRoof = () =>
  sky('#f4c98a', '#fdf3dc') +
  sun(300, 300, 110) +
  cloud(1200, 200, 1.2, 0.6) +
  ridge(520, 60, '#c9d6b8') +
  ridge(570, 50, '#9dbf9e', 200) +
  many(7, (i) => rect(60 + i * 90, 470 - (i % 3) * 40, 64, 160, p.green, 'opacity="0.35"')) +
  shape('M0 640 L420 520 H1600 V1000 H0 Z', p.sand) +
  shape('M0 640 L420 520 H1600 V560 H440 L0 690 Z', '#fff', 'opacity="0.45"') +
  many(14, (i) =>
    line(`M${430 + i * 95} 540 L${i * 110 - 150} 1000`, p.rust, 3, 'opacity="0.16"'),
  ) +
  many(5, (i) => solarPanel(490 + i * 225, 570)) +
  many(5, (i) => solarPanel(360 + i * 250 - 40, 750)) +
  rect(1380, 420, 90, 110, p.steel, 'rx="6"') +
  circle(1425, 475, 32, p.night) +
  line('M1425 445 V505 M1395 475 H1455', p.steel, 6);

export const pond = () =>
  sky('#cbe5e4', '#fbf3df') +
  sun(1330, 210, 70) +
  cloud(420, 170, 1) +
  ridge(430, 60, '#a9cfb8') +
  ridge(480, 40, '#7fb38d', 160) +
  ground(500) +
  hall(70, 500, 3, 120, 120) +
  shadow(820, 905, 720, 60) +
  oval(820, 740, 690, 235, p.steel) +
  oval(820, 722, 690, 232, p.mist) +
  oval(820, 722, 640, 206, p.night, 'opacity="0.35"') +
  oval(820, 735, 632, 196, p.water) +
  oval(720, 700, 420, 90, '#9fd0d6', 'opacity="0.4"') +
  many(9, (i) =>
    line(
      `M${380 + i * 95} ${690 + (i % 3) * 45} q24 -12 48 0 t48 0`,
      '#e6f5f3',
      5,
      'opacity="0.6"',
    ),
  ) +
  many(5, (i) =>
    at(
      500 + i * 160,
      770 - (i % 2) * 70,
      1,
      many(6, (j) =>
        circle(Math.cos(j) * 34, Math.sin(j * 2) * 14, 9 + j * 2, '#fff', 'opacity="0.55"'),
      ),
    ),
  ) +
  shape('M60 640 L1540 610 V646 L60 678 Z', p.deep) +
  many(13, (i) => line(`M${90 + i * 118} ${640 - i * 2} V${560 - i * 2}`, p.night, 7)) +
  line('M70 560 L1540 530 M70 600 L1540 570', p.night, 6) +
  pipe('M1600 860 H1480 Q1440 860 1440 820 V740', 46, p.green) +
  many(14, (i) =>
    line(
      `M${20 + i * 18} 1000 C${10 + i * 18} 940 ${30 + i * 20} 900 ${6 + i * 26} ${850 + (i % 4) * 26}`,
      i % 2 ? p.deep : p.leaf,
      10,
    ),
  ) +
  tree(1500, 560, 0.6);

export const rubber = () =>
  sky('#dcebd5', '#f8f0d8') +
  sun(820, 330, 90) +
  ground(535, '#b9cf9f', '#4f8c66') +
  many(4, (i) => rect(0, 560 + i * i * 34 + i * 30, 1600, 10 + i * 6, p.deep, 'opacity="0.07"')) +
  many(5, (row) =>
    many(12 - 2 * Math.ceil(row / 2), (i) => {
      const y = 520 + row * row * 26 + row * 20;
      const s = 0.42 + row * 0.24;
      // An even count leaves the path between the two trees in the middle.
      const x = (i - (11 - 2 * Math.ceil(row / 2)) / 2) * (150 + row * 95) + 800;
      const dark = ['#a8c4a2', '#8db493', '#5f9a7c', '#3c7d66', '#2a5f52'][row] ?? p.deep;
      return (
        line(
          `M${x} ${y} C${x - 8 * s} ${y - 160 * s} ${x + 10 * s} ${y - 320 * s} ${x} ${y - 620 * s}`,
          row > 2 ? '#6f5a46' : '#a08d74',
          26 * s,
        ) +
        oval(x, y - 640 * s, 150 * s, 120 * s, dark, 'opacity="0.85"') +
        (row > 3
          ? line(`M${x - 16} ${y - 390} L${x + 18} ${y - 340}`, p.cream, 6) +
            shape(`M${x - 14} ${y - 320} h52 l-9 46 h-34 Z`, p.rust) +
            oval(x + 12, y - 320, 26, 8, '#fff')
          : '')
      );
    }),
  ) +
  shape('M0 1000 V920 C400 860 1100 880 1600 910 V1000 Z', p.green) +
  shape(
    'M640 1000 C720 900 760 760 796 560 H812 C860 760 940 900 1060 1000 Z',
    p.sand,
    'opacity="0.75"',
  );

export const loudspeaker = () =>
  sky('#f7d9a4', '#fbeed6') +
  sun(1180, 420, 120) +
  ridge(640, 80, '#c5d3ae') +
  ridge(700, 60, '#94bb90', 200) +
  ground(760) +
  many(3, (i) =>
    at(
      120 + i * 250,
      800 - (i % 2) * 30,
      1 - i * 0.12,
      shadow(110, 4, 150) +
        rect(0, -130, 220, 130, i % 2 ? '#f3e3c3' : p.cream) +
        shape('M-24 -130 L110 -220 L244 -130 Z', p.clay) +
        shape('M110 -220 L244 -130 H150 Z', p.rust, 'opacity="0.5"') +
        rect(86, -84, 50, 84, p.deep) +
        rect(24, -94, 40, 40, p.water, 'opacity="0.7"') +
        rect(158, -94, 40, 40, p.water, 'opacity="0.7"'),
    ),
  ) +
  palm(930, 820, 1.05) +
  palm(60, 860, 1.2) +
  tree(760, 800, 0.6) +
  shape('M0 1000 C300 900 700 880 1600 930 V1000 Z', p.deep) +
  rect(1236, 220, 26, 780, p.night) +
  rect(1254, 220, 8, 780, '#fff', 'opacity="0.2"') +
  at(
    1236,
    330,
    1.5,
    shape('M0 -14 L-110 -86 C-140 -30 -140 30 -110 86 L0 14 Z', p.steel) +
      oval(-114, 0, 26, 88, p.mist) +
      oval(-112, 0, 14, 50, p.night) +
      rect(-6, -22, 40, 44, p.deep, 'rx="8"'),
  ) +
  at(
    1262,
    430,
    1.1,
    shape('M0 -14 L110 -86 C140 -30 140 30 110 86 L0 14 Z', p.steel) +
      oval(114, 0, 26, 88, p.mist) +
      oval(112, 0, 14, 50, p.night),
  ) +
  many(3, (i) =>
    line(
      `M${1010 - i * 70} ${220 - i * 46} C${960 - i * 80} 290 ${960 - i * 80} 370 ${1010 - i * 70} ${440 + i * 46}`,
      p.clay,
      12,
      `opacity="${0.8 - i * 0.22}"`,
    ),
  ) +
  rect(1204, 560, 90, 120, p.cream, 'rx="8"') +
  line('M1249 560 V500', p.clay, 6) +
  circle(1249, 600, 14, p.leaf);

export const park = () =>
  sky('#c4e1e2', '#f6f1e2') +
  cloud(300, 150, 1.2) +
  cloud(1200, 210, 0.9, 0.7) +
  ridge(360, 60, '#a9cdbd') +
  panel([0, 390, 1600, 610], ['#a8cc98', '#5f9d72']) +
  shape('M700 390 H780 L1180 1000 H420 Z', p.mist) +
  shape('M736 390 H744 L820 1000 H780 Z', p.sun, 'opacity="0.7"') +
  shape('M0 640 L640 610 L620 660 L0 700 Z M860 600 L1600 560 V612 L880 648 Z', p.mist) +
  many(3, (i) => hall(60 + i * 215, 520 + i * 6, 2, 92, 80)) +
  many(3, (i) => hall(900 + i * 225, 500 + i * 6, 2, 95, 84)) +
  shadow(260, 880, 330, 34) +
  hall(-40, 880, 3, 190, 150) +
  shadow(1350, 860, 330, 34) +
  hall(1130, 860, 3, 190, 160) +
  many(6, (i) => tree(470 - i * 8 + i * 44, 560 + i * 8, 0.24 + i * 0.02)) +
  many(4, (i) => tree(900 + i * 90, 720 + i * 50, 0.45 + i * 0.14)) +
  many(4, (i) => tree(560 - i * 30, 720 + i * 80, 0.45 + i * 0.15)) +
  at(
    790,
    770,
    1,
    shadow(0, 62, 110) +
      rect(-90, -60, 120, 110, p.cream, 'rx="8"') +
      shape('M30 -40 H80 L104 6 V50 H30 Z', p.clay) +
      rect(46, -26, 34, 30, p.mist) +
      circle(-52, 54, 22, p.night) +
      circle(66, 54, 22, p.night),
  );
