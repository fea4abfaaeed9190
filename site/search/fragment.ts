export type Picture = { path: string; width: number; height: number };
export type Spot = [word: number, id: string];

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
  /** The smallest size of its picture; its address is within the portal. */
  picture?: Picture | undefined;
  /** From which word on its page has a place of its own with which id; an empty id ends it. */
  spots?: Spot[] | undefined;
};
