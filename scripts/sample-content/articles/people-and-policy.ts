import type { SampleDocument } from '../document.ts';
import { cashewDrying } from './cashew-drying.ts';
import { chemicalStore } from './chemical-store.ts';
import { ecoIndustrialPark } from './eco-industrial-park.ts';
import { foodDryClean } from './food-dry-clean.ts';
import { loudspeakerScript } from './loudspeaker-script.ts';
import { plasticFreeMarket } from './plastic-free-market.ts';
import { programmeExplained } from './programme-explained.ts';
import { trainingClass } from './training-class.ts';
import { wasteByProducts } from './waste-by-products.ts';
import { wastewaterSevenNumbers } from './wastewater-seven-numbers.ts';

/** Articles on food, chemicals, waste, parks, markets, training, policy and loudspeakers, by date. */
export const peopleAndPolicyArticles: SampleDocument[] = [
  cashewDrying,
  foodDryClean,
  trainingClass,
  chemicalStore,
  ecoIndustrialPark,
  plasticFreeMarket,
  wasteByProducts,
  wastewaterSevenNumbers,
  programmeExplained,
  loudspeakerScript,
];
