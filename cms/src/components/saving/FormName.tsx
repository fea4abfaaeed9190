'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/**
 * Gives the open form a name that its saves carry: they are told from those of another window of the same
 * person, and never refused because of each other. On a slow line the form sends a save before it has taken over
 * the `updatedAt` of the one before. Shows nothing.
 */
export function FormName() {
  const { dispatchFields } = useForm();
  const [name] = useState(() => crypto.randomUUID());
  // All fields: the form drops the name whenever it is filled anew.
  const fields = useFormFields(([all]) => all);
  useEffect(() => {
    if (fields.formId?.value !== name)
      dispatchFields({ type: 'UPDATE', path: 'formId', value: name, valid: true });
  }, [dispatchFields, fields, name]);
  return null;
}
