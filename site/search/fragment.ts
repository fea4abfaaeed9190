/** What a result shows: one file for each document, read when it is among those shown. */
export type Fragment = {
  /** Address within the portal. */
  url: string;
  title: string;
  /** Words as `shownText` gives them: the places of matches count these. */
  content: string;
  date?: string | undefined;
  /** Its kind in the document's language. */
  kind?: string | undefined;
};
