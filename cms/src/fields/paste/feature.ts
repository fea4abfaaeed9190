import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Takes text from Word and other programs without its fonts, colours and false lists. */
export const CleanPasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/fields/paste/CleanPaste.tsx#CleanPasteClient' },
});
