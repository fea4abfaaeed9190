import type { SampleDocument } from '../document.ts';
import { energyAndWaterArticles } from './energy-and-water.ts';
import { peopleAndPolicyArticles } from './people-and-policy.ts';

/** Every article of the sample content. */
export const articles: SampleDocument[] = [...energyAndWaterArticles, ...peopleAndPolicyArticles];
