'use client';

import { useEffect, type ReactNode } from 'react';

/** Payload's dialogs that nobody asked for: they open while their reader may be typing. */
const uninvited = '#document-locked, #document-take-over, #document-stale-data';

/**
 * Payload gives a dialog's first button the focus, and the next space of somebody who types would press it: “Quay
 * lại”, which leaves the document. A dialog that opens by itself has the focus on its heading, which is read out and
 * which no key presses; Tab goes on to the buttons.
 */
export function DialogFocus({ children }: { children: ReactNode }) {
  useEffect(() => {
    const seen = new WeakSet<Element>();
    const toHeading = ({ target }: FocusEvent): void => {
      const dialog = target instanceof Element && target.closest(uninvited);
      const heading = dialog && dialog.querySelector('h1');
      if (!heading || seen.has(dialog)) return;
      seen.add(dialog);
      heading.tabIndex = -1;
      // Payload names it by its English slug.
      heading.id = `${dialog.id}-heading`;
      dialog.setAttribute('aria-labelledby', heading.id);
      // Once the focus trap is done with what it began.
      queueMicrotask(() => heading.focus());
    };
    document.addEventListener('focusin', toHeading);
    return () => document.removeEventListener('focusin', toHeading);
  }, []);
  return children;
}
