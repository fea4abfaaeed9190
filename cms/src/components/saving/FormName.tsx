'use client';

import { useForm, useFormFields, useFormInitializing } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { useKeptAtTakeOver } from './useKeptAtTakeOver.ts';

/**
 * Gives the open form a name that its saves carry: they are told from those of another window of the same
 * person, and never refused because of each other. On a slow line the form sends a save before it has taken over
 * the `updatedAt` of the one before. Shows nothing.
 *
 * @param props.onKept called when what was typed is kept, because the form is about to be filled anew
 */
export function FormName({ onKept }: { onKept: () => void }) {
  const { dispatchFields } = useForm();
  const [name] = useState(() => crypto.randomUUID());
  useKeptAtTakeOver(name, onKept);
  // On its first appearance the form fills itself once more with the very same state, which drops the name and
  // which nobody is told of: only then is it there to stay.
  const isFilled = !useFormInitializing();
  // All fields: the form drops the name whenever it is filled anew.
  const fields = useFormFields(([all]) => all);
  useEffect(() => {
    // Not `UPDATE`, which makes the form forget that another field was typed in.
    if (isFilled && fields.formId?.value !== name)
      dispatchFields({ type: 'UPDATE_MANY', formState: { formId: { value: name, valid: true } } });
  }, [dispatchFields, fields, isFilled, name]);
  return null;
}
