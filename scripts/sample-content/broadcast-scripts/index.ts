import type { SampleDocument } from '../document.ts';
import { dramaLeakingTap } from './drama-leaking-tap.ts';
import { interviewCompressedAir } from './interview-compressed-air.ts';
import { newsEnergyWeek } from './news-energy-week.ts';
import { reportageCashewHeat } from './reportage-cashew-heat.ts';

export const broadcastScripts: SampleDocument[] = [
  newsEnergyWeek,
  dramaLeakingTap,
  interviewCompressedAir,
  reportageCashewHeat,
];
