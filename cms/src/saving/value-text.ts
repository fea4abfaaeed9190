import { timeZone } from '@sxsh/content-types/period';
import { textOf, type RichText } from '@sxsh/content-types/rich-text';
import type { CollectionSlug, DateField, Field, FlattenedField, PayloadRequest } from 'payload';
import { nameOf } from '../publishing/titles.ts';

const instant = new Intl.DateTimeFormat('vi-VN', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'short',
});
const day = new Intl.DateTimeFormat('vi-VN', { timeZone, dateStyle: 'short' });

type Option = string | { value: string; label: unknown };

/** A value as a person reads it: words of a rich text, titles in place of ids, a line a row. */
export async function valueText(
  req: PayloadRequest,
  field: FlattenedField | Field,
  value: unknown,
): Promise<string> {
  if (value === undefined || value === null || value === '') return '';
  if (field.type === 'richText') return textOf(value as RichText);
  if (field.type === 'checkbox') return value === true ? 'Có' : 'Không';
  if (field.type === 'date') return dateText(field, value);
  if (field.type === 'select')
    return [value]
      .flat()
      .map((one) => optionLabel(field.options, one))
      .join(', ');
  if (field.type === 'relationship' || field.type === 'upload')
    return titles(req, field.relationTo, value);
  if (field.type === 'array') return rowsText(req, field.fields, value);
  if (field.type === 'group') return (await namedTexts(req, field.fields, value)).join('\n');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function dateText({ admin }: Pick<DateField, 'admin'>, value: unknown): string {
  const date = new Date(value as string);
  if (Number.isNaN(date.getTime())) return JSON.stringify(value);
  return (admin?.date?.pickerAppearance === 'dayOnly' ? day : instant).format(date);
}

function optionLabel(options: readonly Option[], value: unknown): string {
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value);
  return typeof option === 'object' && typeof option.label === 'string'
    ? option.label
    : String(value);
}

type Reference = { relationTo: CollectionSlug; value: string };

/** As the person of the request may read them: a title is content too. */
async function titles(
  req: PayloadRequest,
  relationTo: string | readonly string[],
  value: unknown,
): Promise<string> {
  const references = [value]
    .flat()
    .map((one) =>
      typeof one === 'object' && one !== null
        ? (one as Reference)
        : { relationTo: relationTo as CollectionSlug, value: String(one) },
    );
  const names = await Promise.all(references.map((reference) => title(req, reference)));
  return names.join('\n');
}

async function title(req: PayloadRequest, { relationTo, value }: Reference): Promise<string> {
  const found: unknown = await req.payload.findByID({
    collection: relationTo,
    id: value,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
  });
  return found ? nameOf(found) : 'một nội dung mà bạn không xem được';
}

async function rowsText(req: PayloadRequest, fields: Field[], value: unknown): Promise<string> {
  if (!Array.isArray(value)) return '';
  const rows = await Promise.all(
    value.map(async (row) => (await namedTexts(req, fields, row)).join(' – ')),
  );
  return rows.join('\n');
}

/** The texts of the fields within a row or group, those without one left out. */
async function namedTexts(req: PayloadRequest, fields: Field[], data: unknown): Promise<string[]> {
  const values = (data ?? {}) as Record<string, unknown>;
  const texts = await Promise.all(
    fields.map(async (field): Promise<string[]> => {
      if ('name' in field && field.name && field.name !== 'id')
        return [await valueText(req, field, values[field.name])];
      return 'fields' in field ? namedTexts(req, field.fields, data) : [];
    }),
  );
  return texts.flat().filter(Boolean);
}
