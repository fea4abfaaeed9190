import type { Field } from 'payload';

/** Who made the document: what `own` means in the access matrix. Set once by the server. */
export const createdByField = (): Field => ({
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Người tạo',
  index: true,
  access: { create: () => false, update: () => false },
  hooks: {
    beforeChange: [
      ({ operation, req, value, previousValue }) =>
        operation === 'create' ? (req.user?.id ?? (value as unknown)) : (previousValue as unknown),
    ],
  },
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableBulkEdit: true,
    condition: (data) => Boolean(data.createdBy),
  },
});
