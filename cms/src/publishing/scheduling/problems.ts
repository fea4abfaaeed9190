import {
  beforeChangeTraverseFields,
  type JsonObject,
  type PayloadRequest,
  type ValidationFieldError,
} from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';

/**
 * The fields that would keep a document's newest version from being published, by their labels: Payload's own
 * validation, run on a copy. Nothing is written.
 */
export async function problemsOf(
  req: PayloadRequest,
  collection: DocumentCollection,
  id: string,
): Promise<string[]> {
  const doc: JsonObject = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  });
  const { config } = req.payload.collections[collection];
  const data = { ...structuredClone(doc), _status: 'published' };
  const errors: ValidationFieldError[] = [];
  await beforeChangeTraverseFields({
    id,
    collection: config,
    context: {},
    data,
    doc,
    docWithLocales: doc,
    errors,
    fieldLabelPath: '',
    fields: config.fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: data,
    siblingDoc: doc,
    siblingDocWithLocales: doc,
  });
  return errors.map(({ label, path }) => (typeof label === 'string' ? label : path));
}
