import type { SampleDocument } from '../document.ts';
import { dramaLeakingTap } from './drama-leaking-tap.ts';
import { featureChemicalStore } from './feature-chemical-store.ts';
import { interviewCompressedAir } from './interview-compressed-air.ts';
import { newsEnergyWeek } from './news-energy-week.ts';
import { noticeTraining } from './notice-training.ts';
import { questionsGreenhouseGas } from './questions-greenhouse-gas.ts';
import { reportageCashewHeat } from './reportage-cashew-heat.ts';
import { tvCounterCurrent } from './tv-counter-current.ts';
import { tvMarket } from './tv-market.ts';
import { tvWalkRound } from './tv-walk-round.ts';

export const broadcastScripts: SampleDocument[] = [
  newsEnergyWeek,
  dramaLeakingTap,
  interviewCompressedAir,
  reportageCashewHeat,
  tvWalkRound,
  tvCounterCurrent,
  questionsGreenhouseGas,
  noticeTraining,
  featureChemicalStore,
  tvMarket,
];
