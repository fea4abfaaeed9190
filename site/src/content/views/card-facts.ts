import { activityKindLabels } from '@sxsh/content-types/activity';
import {
  broadcastClassLabels,
  genreLabels,
  mediumLabels,
} from '@sxsh/content-types/broadcast-script';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { policyKindLabels } from '@sxsh/content-types/policy-document';
import type { ListedForm } from '@sxsh/content-types/published-forms';
import { duration } from '../../i18n/format.ts';

/** What tells one document of a kind from another in a list, shortest first. */
export function cardFacts(form: ListedForm<DocumentCollection>): string[] {
  const { language } = form;
  if ('genre' in form) {
    const urgent = form.class === 'normal' ? [] : [broadcastClassLabels[form.class][language]];
    const length = form.targetSeconds ? [duration(form.targetSeconds, language)] : [];
    return [
      mediumLabels[form.medium][language],
      genreLabels[form.genre][language],
      ...urgent,
      ...length,
    ];
  }
  if ('issuedOn' in form) return [policyKindLabels[form.kind][language], form.number];
  if ('startsOn' in form) return [activityKindLabels[form.kind][language]];
  if ('durationSeconds' in form && form.durationSeconds)
    return [duration(form.durationSeconds, language)];
  return [];
}
