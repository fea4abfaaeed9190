import path from 'node:path';
import { activities } from './activities.ts';
import { articles } from './articles/index.ts';
import { broadcastScripts } from './broadcast-scripts/index.ts';
import { caseStudies } from './case-studies.ts';
import type { SampleDocument } from './document.ts';
import { globals } from './globals.ts';
import { documents, films, pictures } from './media.ts';
import { inOrder } from './order.ts';
import { pages } from './pages.ts';
import { places } from './places.ts';
import { policyDocuments } from './policy-documents/index.ts';
import { stations } from './stations.ts';
import { industries, programmes, topics } from './terms.ts';
import { videos } from './videos.ts';

/** Where the files of the media library lie. */
export const filesFolder = path.join(import.meta.dirname, 'files');

/** The sample content, each document after everything it refers to. */
export const sampleContent: SampleDocument[] = inOrder([
  ...pictures,
  ...documents,
  ...films,
  ...topics,
  ...industries,
  ...policyDocuments,
  ...programmes,
  ...places,
  ...stations,
  ...articles,
  ...videos,
  ...caseStudies,
  ...activities,
  ...broadcastScripts,
  ...pages,
  ...globals,
]);
