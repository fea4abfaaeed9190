import { z } from 'zod/mini';

/** Where the portal keeps its glossary: read with the first search. */
export const glossaryAddress = 'search/glossary.json';
export const glossaryFile = z.array(z.array(z.string()));
