import type { PolicyDocument, Validity } from '@sxsh/content-types/policy-document';
import { describe, expect, it } from 'vitest';
import { documentView } from '../../content/views/document.ts';
import { fixtures } from '../../testing/fixtures.ts';
import { memoryReader } from '../../testing/memory-reader.ts';
import { unnoticedSuccessors } from './policy-relations.ts';

function fixture(slug: string) {
  const found = fixtures.find(({ form }) => 'slug' in form && form.slug === slug);
  if (!found) throw new Error(`no fixture ${slug}`);
  return found;
}
const old = fixture('quyet-dinh-1419-qd-ttg');
const successor = fixture('quyet-dinh-889-qd-ttg');

type Changes = Partial<PolicyDocument>;
function successorsWith(ofOld: Validity, ofNew: Changes) {
  const changed = [
    { ...old, form: { ...old.form, validity: ofOld } },
    { ...successor, form: { ...successor.form, ...ofNew } },
  ] as typeof fixtures;
  const view = documentView(memoryReader(changed), {
    collection: 'policy-documents',
    language: 'vi',
    slug: (old.form as PolicyDocument).slug,
  });
  if (!view) throw new Error('the old document has a page');
  return unnoticedSuccessors(view, view.document.form as PolicyDocument);
}

describe('a document that says it is in force', () => {
  it.each(['in-force', 'partly-expired'] as const)(
    'is warned of when a document in force replaces it (%s)',
    (validity) => {
      expect(successorsWith(validity, { inForceOn: '2020-06-24T00:00:00.000Z' })).toEqual([
        {
          link: { label: 'Quyết định 889/QĐ-TTg', href: '/van-ban/quyet-dinh-889-qd-ttg/' },
          inForceOn: '2020-06-24T00:00:00.000Z',
        },
      ]);
    },
  );

  it('is not warned of before its successor is in force', () => {
    expect(successorsWith('in-force', { validity: 'not-yet-in-force' })).toEqual([]);
  });

  it('is not warned of because another only amends it', () => {
    const [relation] = (successor.form as PolicyDocument).relations;
    if (!relation) throw new Error('the successor names what it replaces');
    expect(
      successorsWith('in-force', { relations: [{ ...relation, relation: 'amends' }] }),
    ).toEqual([]);
  });
});

it('a document that says it has expired carries no second warning', () => {
  expect(successorsWith('expired', {})).toEqual([]);
});
