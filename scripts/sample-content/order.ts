import type { Key, SampleDocument } from './document.ts';
import { keysIn } from './resolve.ts';

/**
 * The documents in an order in which each comes after everything it refers to; otherwise as given.
 * Throws, naming the documents, for a relation to nothing and for a circle.
 */
export function inOrder(documents: SampleDocument[]): SampleDocument[] {
  const byKey = new Map(documents.map((document) => [document.key as Key, document]));
  const ordered = new Set<SampleDocument>();
  const visit = (document: SampleDocument, path: string[]): void => {
    if (ordered.has(document)) return;
    const trail = [...path, document.key];
    if (path.includes(document.key)) throw new Error(`Circle: ${trail.join(' → ')}`);
    for (const key of keysIn(document)) {
      const needed = byKey.get(key);
      if (!needed) throw new Error(`${document.key} refers to ${key}, which does not exist`);
      visit(needed, trail);
    }
    ordered.add(document);
  };
  for (const document of documents) visit(document, []);
  return [...ordered];
}
