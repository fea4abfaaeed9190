import type { SampleDocument } from '../document.ts';
import { dramaLeakingTap } from './drama-leaking-tap.ts';
import { newsEnergyWeek } from './news-energy-week.ts';

export const broadcastScripts: SampleDocument[] = [newsEnergyWeek, dramaLeakingTap];
