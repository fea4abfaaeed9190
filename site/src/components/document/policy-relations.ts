import {
  policyRelationLabels,
  policyRelations,
  type PolicyDocument,
} from '@sxsh/content-types/policy-document';
import { linkKey, type DocumentView } from '../../content/views/document.ts';
import type { Link } from '../../content/views/resolve.ts';

export type RelationGroup = { label: string; links: Link[] };

/** Policy documents that say something of this one, by relation. */
const inverseLinks = (view: DocumentView, relation: string): Link[] =>
  view.referring.flatMap(({ card, document }) => {
    if (!('relations' in document.form)) return [];
    const names = document.form.relations.some(
      (other) => other.relation === relation && other.document.id === view.document.id,
    );
    return names ? [{ label: card.title, href: card.address }] : [];
  });

/** A policy document's relations in both directions, each stored once; empty groups are left out. */
export function relationGroups(view: DocumentView, form: PolicyDocument): RelationGroup[] {
  return policyRelations
    .flatMap((relation) => {
      const label = policyRelationLabels[relation][form.language];
      const forward = form.relations
        .filter((entry) => entry.relation === relation)
        .map(({ document }) => view.links.get(linkKey(document)))
        .filter((link) => link !== undefined);
      return [
        { label: label.forward, links: forward },
        { label: label.inverse, links: inverseLinks(view, relation) },
      ];
    })
    .filter(({ links }) => links.length > 0);
}
