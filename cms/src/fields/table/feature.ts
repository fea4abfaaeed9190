import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';

const labels: Record<string, string> = { rows: 'Số hàng', columns: 'Số cột' };

/** Payload's table tool with Vietnamese names for itself and for what it asks. */
export function TableFeature(): ReturnType<typeof EXPERIMENTAL_TableFeature> {
  const provider = EXPERIMENTAL_TableFeature();
  const { feature } = provider;
  if (typeof feature !== 'function') return provider;
  return {
    ...provider,
    feature: async (args) => {
      const made = await feature(args);
      return {
        ...made,
        ClientFeature: '/fields/table/Table.tsx#Table',
        generateSchemaMap: (options) => {
          const map = made.generateSchemaMap?.(options);
          for (const entry of map?.values() ?? [])
            if ('fields' in entry)
              for (const field of entry.fields)
                if ('name' in field && field.name && labels[field.name])
                  Object.assign(field, { label: labels[field.name] });
          return map ?? new Map();
        },
      };
    },
  };
}
