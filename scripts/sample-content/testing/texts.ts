import { textOf, type RichText } from '@sxsh/content-types/rich-text';
import type { SampleDocument } from '../document.ts';
import { idOf } from '../ids.ts';
import { resolve } from '../resolve.ts';

/** Fields whose values are names for machines, not words for people. */
const machineFields = new Set(
  'slug email sourceUrl url code value relationTo language licence kind validity relation medium genre class audience _status'.split(
    ' ',
  ),
);
const isRichText = (value: object): value is RichText => 'root' in value;
const isId = (value: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(value);
const isInstant = (value: string) => /^\d{4}-\d{2}-\d{2}T/.test(value);

/** Every text of a document that people read, with the field it stands in; rich text a block at a time. */
export function textsOf(document: SampleDocument): { field: string; text: string }[] {
  const texts: { field: string; text: string }[] = [];
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      if (!isId(value) && !isInstant(value)) texts.push({ field, text: value });
    } else if (Array.isArray(value)) {
      value.forEach((item) => {
        walk(item, field);
      });
    } else if (typeof value === 'object' && value !== null) {
      if (isRichText(value))
        for (const line of textOf(value).split('\n')) texts.push({ field, text: line });
      else
        for (const [name, item] of Object.entries(value))
          if (!machineFields.has(name)) walk(item, name);
    }
  };
  walk(resolve(document, idOf), '');
  return texts;
}

/** True for a text in Vietnamese: English fields and English documents are left out. */
export const isVietnamese = (document: SampleDocument, field: string): boolean =>
  document.data.language !== 'en' && !field.endsWith('En');

/** The collection of a document, or `globals`. */
export const collectionNameOf = ({ key }: SampleDocument): string => key.slice(0, key.indexOf('/'));
