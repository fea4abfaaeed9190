'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { cleanHtml } from './clean-html.ts';

/** Pastes of our own making, which are clean already. */
const cleaned = new WeakSet<Event>();

/** The same paste with clean HTML; undefined when there is nothing to clean. */
function cleanPaste(event: Event): ClipboardEvent | undefined {
  if (!(event instanceof ClipboardEvent) || !event.clipboardData || cleaned.has(event))
    return undefined;
  const { clipboardData } = event;
  const html = clipboardData.getData('text/html');
  // What was copied in an editor of ours comes in its own form.
  if (!html || clipboardData.types.includes('application/x-lexical-editor')) return undefined;
  const data = new DataTransfer();
  data.setData('text/html', cleanHtml(html));
  data.setData('text/plain', clipboardData.getData('text/plain'));
  const paste = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
  });
  cleaned.add(paste);
  return paste;
}

function CleanPaste() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const paste = cleanPaste(event);
          if (!paste) return false;
          event.preventDefault();
          return editor.dispatchCommand(PASTE_COMMAND, paste);
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  );
  return null;
}

export const CleanPasteClient = createClientFeature({
  plugins: [{ Component: CleanPaste, position: 'normal' }],
});
