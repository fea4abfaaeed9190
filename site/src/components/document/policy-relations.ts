import {
  policyKindLabels,
  policyRelationLabels,
  policyRelations,
  type PolicyDocument,
  type PolicyRelation,
  type Validity,
} from '@sxsh/content-types/policy-document';
import { linkKey, type DocumentView } from '../../content/views/document.ts';
import type { Link } from '../../content/views/resolve.ts';

export type RelationGroup = { label: string; links: Link[] };

/** Policy documents that say something of this one, by relation. */
const inverse = (view: DocumentView, relation: PolicyRelation) =>
  view.referring.flatMap(({ card, document: { form } }) => {
    if (!('relations' in form)) return [];
    const names = form.relations.some(
      (other) => other.relation === relation && other.document.id === view.document.id,
    );
    return names ? [{ card, form }] : [];
  });

const inverseLinks = (view: DocumentView, relation: PolicyRelation): Link[] =>
  inverse(view, relation).map(({ card }) => ({ label: card.title, href: card.address }));

const isInForce = (validity: Validity) => validity === 'in-force' || validity === 'partly-expired';

export type Successor = { link: Link; inForceOn: string | undefined };

/**
 * The documents in force that replace this one while it still says that it is in force itself: the two
 * validities are entered by hand, each in its own document, and readers must not rely on the old one.
 */
export function unnoticedSuccessors(view: DocumentView, form: PolicyDocument): Successor[] {
  if (!isInForce(form.validity)) return [];
  return inverse(view, 'replaces')
    .filter((successor) => isInForce(successor.form.validity))
    .map(({ card, form: { kind, number, inForceOn } }) => ({
      link: { label: `${policyKindLabels[kind][form.language]} ${number}`, href: card.address },
      inForceOn,
    }));
}

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
