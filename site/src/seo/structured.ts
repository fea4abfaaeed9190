import type { DocumentCollection } from '@sxsh/content-types/collections';
import { licenceUrls } from '@sxsh/content-types/licence';
import type { DocumentView } from '../content/views/document.ts';
import { isoDay } from '@sxsh/content-types/period';
import { absoluteUrl } from '../routing/href.ts';

const types: Record<DocumentCollection, string> = {
  articles: 'NewsArticle',
  'broadcast-scripts': 'CreativeWork',
  videos: 'VideoObject',
  'policy-documents': 'Legislation',
  'case-studies': 'Article',
  activities: 'Event',
  pages: 'WebPage',
};

/** schema.org data of a document's page. */
export function structuredOf(view: DocumentView, publisher: string): Record<string, unknown> {
  const { form, collection } = view.document;
  const url = absoluteUrl(view.address);
  const picture = form.leadPicture && view.files.get(form.leadPicture.id);
  return {
    '@type': types[collection],
    '@id': url,
    url,
    name: form.title,
    ...(collection === 'articles' && { headline: form.title }),
    ...(form.summary && { description: form.summary }),
    inLanguage: form.language,
    datePublished: form.publishedAt,
    dateModified: form.updatedAt,
    publisher: { '@type': 'Organization', name: publisher },
    ...(picture && { image: absoluteUrl(picture.path) }),
    ...(licenceUrls[form.licence] && { license: licenceUrls[form.licence] }),
    ...('issuedOn' in form && {
      legislationIdentifier: form.number,
      legislationDate: isoDay(form.issuedOn),
    }),
    ...('startsOn' in form && {
      startDate: form.startsOn,
      ...(form.endsOn && { endDate: form.endsOn }),
      location: form.venue ?? publisher,
    }),
    ...('durationSeconds' in form && {
      uploadDate: form.publishedAt,
      ...(form.durationSeconds && { duration: `PT${form.durationSeconds}S` }),
    }),
  };
}
