'use client';

import { useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { isSameValue } from '../../saving/same-value.ts';
import { useEndpoint } from '../publishing/useEndpoint.ts';

/** What was sent to be kept last: the panel of the form that is filled anew asks only after it. */
let keeping: Promise<unknown> = Promise.resolve();
export const keptByNow = (): Promise<unknown> => keeping;

const idOf = (person: unknown): unknown =>
  typeof person === 'object' && person !== null && 'id' in person ? person.id : person;

/**
 * When its reader takes the document over from a colleague, Payload fills the form anew, over what was typed
 * and not saved yet. That is kept first, to be offered like any text that could not be saved.
 *
 * @param form the open form's name
 * @param onKept called when something is kept
 */
export function useKeptAtTakeOver(form: string, onKept: () => void): void {
  const { currentEditor, data, id, collectionSlug, globalSlug } = useDocumentInfo();
  const { user } = useAuth();
  const { getData } = useForm();
  const modified = useFormModified();
  const ask = useEndpoint();
  const hasTakenOver = useRef(false);

  const keep = useEffectEvent(() => {
    const about = globalSlug
      ? { collection: 'globals', id: globalSlug }
      : { collection: collectionSlug, id };
    const typed = Object.entries(getData()).filter(
      ([name, value]) => !isSameValue(value, data?.[name]),
    );
    if (!modified || about.id === undefined || typed.length === 0) return;
    const values = Object.fromEntries(typed);
    keeping = ask('kept-text/keep', { ...about, form, values }).catch(() => undefined);
    onKept();
  });

  const editor = idOf(currentEditor);
  const before = useRef(editor);
  useEffect(() => {
    const isTakeOver = before.current && before.current !== user?.id && editor === user?.id;
    before.current = editor;
    if (!isTakeOver) return;
    hasTakenOver.current = true;
    keep();
  }, [editor, user?.id]);

  useEffect(
    () => () => {
      // What was typed between the press and the new form.
      if (hasTakenOver.current) keep();
    },
    [],
  );
}
