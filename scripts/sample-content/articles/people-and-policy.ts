import type { SampleDocument } from '../document.ts';
import { askingForSupport } from './asking-for-support.ts';
import { cashewDryingEnglish } from './cashew-drying-en.ts';
import { cashewDrying } from './cashew-drying.ts';
import { chemicalStore } from './chemical-store.ts';
import { ecoIndustrialPark } from './eco-industrial-park.ts';
import { foodDryClean } from './food-dry-clean.ts';
import { loudspeakerScript } from './loudspeaker-script.ts';
import { plasticFreeMarket } from './plastic-free-market.ts';
import { programmeExplained } from './programme-explained.ts';
import { trainingClassEnglish } from './training-class-en.ts';
import { trainingClass } from './training-class.ts';
import { wasteByProducts } from './waste-by-products.ts';
import { wastewaterSevenNumbers } from './wastewater-seven-numbers.ts';

/** Articles on food, chemicals, waste, parks, markets, training, policy, loudspeakers and support, by date. */
export const peopleAndPolicyArticles: SampleDocument[] = [
  cashewDrying,
  cashewDryingEnglish,
  foodDryClean,
  trainingClass,
  trainingClassEnglish,
  chemicalStore,
  ecoIndustrialPark,
  plasticFreeMarket,
  wasteByProducts,
  wastewaterSevenNumbers,
  programmeExplained,
  loudspeakerScript,
  askingForSupport,
];
