import type { CollectionConfig } from 'payload';
import type { Settings } from '../settings.ts';
import { activities } from './activities/index.ts';
import { articles } from './articles/index.ts';
import { broadcastScripts } from './broadcast-scripts/index.ts';
import { caseStudies } from './case-studies/index.ts';
import { industries } from './industries/index.ts';
import { media } from './media/index.ts';
import { pages } from './pages/index.ts';
import { places } from './places/index.ts';
import { policyDocuments } from './policy-documents/index.ts';
import { programmes } from './programmes/index.ts';
import { searchMisses } from './search-misses/index.ts';
import { stations } from './stations/index.ts';
import { topics } from './topics/index.ts';
import { users } from './users/index.ts';
import { videos } from './videos/index.ts';

/** Every collection, in the order of the admin's menu. */
export const collections = (settings: Settings): CollectionConfig[] => [
  articles,
  broadcastScripts,
  videos,
  policyDocuments,
  caseStudies,
  activities,
  pages,
  media({ staticDir: settings.mediaDir }),
  topics,
  industries,
  programmes,
  places,
  stations,
  searchMisses,
  users({ secureCookies: settings.cmsUrl.startsWith('https:') }),
];
