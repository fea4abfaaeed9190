import type { SampleDocument } from '../document.ts';
import { energy } from './energy.ts';
import { environment } from './environment.ts';
import { sustainableProduction } from './sustainable-production.ts';

export const policyDocuments: SampleDocument[] = [
  ...sustainableProduction,
  ...environment,
  ...energy,
];
