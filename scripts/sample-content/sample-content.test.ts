import {
  isDocumentCollection,
  isGlobal,
  isPublishedCollection,
} from '@sxsh/content-types/collections';
import { referencesIn } from '@sxsh/content-types/form';
import { describeIssues, globalForms, publishedForms } from '@sxsh/content-types/published-forms';
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { mimeTypeOf } from '../lib/mime-type.ts';
import { Markdown, type Key, type Relation, type SampleDocument } from './document.ts';
import { idOf } from './ids.ts';
import { filesFolder, sampleContent } from './index.ts';
import { resolve } from './resolve.ts';
import { collectionNameOf } from './testing/texts.ts';

/** The day the sample content describes as today. */
const today = '2026-11-25';
const of = (collection: string) =>
  sampleContent.filter((document) => collectionNameOf(document) === collection);
/** A day or moment of a document, for comparing; `otherwise` where it has none. */
const instantOf = (value: unknown, otherwise = ''): string =>
  typeof value === 'string' ? value : otherwise;
const internal: Key[] = ['activities/hop-so-ket-noi-bo-2026'];

/** What the CMS adds to a document when it is saved. */
function savedForm(document: SampleDocument): Record<string, unknown> {
  const saved = {
    ...resolve(document, idOf),
    id: idOf(document.key as Key),
    updatedAt: '2026-11-25T00:00:00.000Z',
  };
  if (!document.file) return saved;
  const { size } = statSync(path.join(filesFolder, document.file));
  return { ...saved, filename: document.file, mimeType: mimeTypeOf(document.file), filesize: size };
}

function publish(document: SampleDocument) {
  const collection = collectionNameOf(document);
  const slug = document.key.replace('globals/', '');
  const form: z.ZodType | undefined = isPublishedCollection(collection)
    ? publishedForms[collection]
    : isGlobal(slug)
      ? globalForms[slug]
      : undefined;
  if (!form) throw new Error(`${document.key} is of no collection that is published`);
  return form.safeParse(savedForm(document));
}

test('there is as much of each kind as the portal shows at its first start', () => {
  const least = {
    articles: 24,
    'broadcast-scripts': 10,
    videos: 6,
    'policy-documents': 20,
    topics: 12,
    industries: 10,
  };
  for (const [collection, count] of Object.entries(least))
    expect(of(collection).length, collection).toBeGreaterThanOrEqual(count);
  const media = of('broadcast-scripts').map(({ data }) => data.medium);
  expect(new Set(media)).toEqual(new Set(['radio', 'television']));
});

test('every document but the internal ones has a published form', () => {
  const refused = sampleContent.flatMap((document) => {
    const result = publish(document);
    return result.success ? [] : [`${document.key}: ${describeIssues(result.error)}`];
  });
  expect(refused).toHaveLength(internal.length);
  for (const [index, key] of internal.entries())
    expect(refused[index]).toContain(`${key}: audience`);
});

test('every relation of a published form leads to a document that is published', () => {
  const published = new Set(
    sampleContent.filter((document) => publish(document).success).map(({ key }) => key),
  );
  const idsOf = new Map(
    sampleContent
      .filter(({ key }) => published.has(key) && !key.startsWith('globals/'))
      .map((document) => [idOf(document.key as Key), collectionNameOf(document)]),
  );
  for (const document of sampleContent) {
    const { success, data } = publish(document);
    if (!success) continue;
    for (const { collection, id } of referencesIn(data))
      expect(idsOf.get(id), `${document.key} → ${collection}`).toBe(collection);
  }
});

test('keys and ids are given once, slugs once in a collection and language', () => {
  const once = (values: string[]) => {
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  };
  once(sampleContent.map(({ key }) => key));
  once(sampleContent.map(({ key }) => idOf(key as Key)));
  once(
    sampleContent
      .filter(({ data }) => data.slug)
      .map(
        (document) =>
          `${collectionNameOf(document)}/${String(document.data.language)}/${String(document.data.slug)}`,
      ),
  );
});

test('nothing is held back or expires, and nothing is dated in the future', () => {
  for (const document of sampleContent) {
    expect(document.data.embargoUntil, document.key).toBeUndefined();
    expect(document.data.expiresAt, document.key).toBeUndefined();
    if (isDocumentCollection(collectionNameOf(document)))
      expect(String(document.data.publishedAt) < `${today}T17:00`, document.key).toBe(true);
  }
});

test('what is listed has a summary of one to three sentences, short enough for a list', () => {
  for (const document of sampleContent.filter(({ data }) => data.slug)) {
    const summary = String(document.data.summary);
    expect(summary.length, document.key).toBeGreaterThan(20);
    expect(summary.length, document.key).toBeLessThanOrEqual(200);
  }
});

test('a document stands in places that were there on its day', () => {
  const places = new Map(of('places').map(({ key, data }) => [key, data]));
  for (const { key, data } of sampleContent)
    for (const place of (data.places as Relation[] | undefined) ?? []) {
      const day = instantOf(data.startsOn ?? data.publishedAt);
      const { validFrom, validTo } = places.get(place.key) ?? {};
      expect(instantOf(validFrom) <= day, `${key}: ${place.key} not yet`).toBe(true);
      expect(day <= instantOf(validTo, '9999'), `${key}: ${place.key} no more`).toBe(true);
    }
});

test('a translation names its original, in the other language', () => {
  const translations = sampleContent.filter(({ data }) => data.translationOf);
  expect(translations.length).toBeGreaterThan(0);
  for (const { key, data } of translations) {
    const original = sampleContent.find(
      (document) => document.key === (data.translationOf as Relation).key,
    );
    expect([data.language, original?.data.language], key).toEqual(['en', 'vi']);
  }
});

test('the later of two policy documents is the one that relates to the earlier', () => {
  const documents = new Map(of('policy-documents').map(({ key, data }) => [key, data]));
  for (const { key, data } of of('policy-documents'))
    for (const { relation, document } of data.relations as {
      relation: string;
      document: Relation;
    }[]) {
      const earlier = documents.get(document.key);
      expect(String(earlier?.issuedOn) < String(data.issuedOn), `${key} ${relation}`).toBe(true);
      if (relation === 'replaces') {
        expect(earlier?.validity, document.key).toBe('expired');
        expect(earlier?.outOfForceOn, document.key).toBe(data.inForceOn);
      }
    }
});

test('a policy document comes into force after it is issued, and has no end while it holds', () => {
  for (const { key, data } of of('policy-documents')) {
    const { issuedOn, inForceOn, outOfForceOn, validity } = data;
    expect(instantOf(inForceOn, '9999') >= instantOf(issuedOn), key).toBe(true);
    if (validity !== 'undetermined') expect(inForceOn, key).toBeDefined();
    expect(Boolean(outOfForceOn), key).toBe(validity === 'expired');
  }
});

test('rich text is written in the notation, never as a bare string', () => {
  for (const { key, data } of sampleContent)
    for (const field of ['body', 'description'])
      if (data[field] !== undefined) expect(data[field], key).toBeInstanceOf(Markdown);
});
