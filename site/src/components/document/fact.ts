import type { Link } from '../../content/views/resolve.ts';

/** One line of a document's facts; several values stand below each other. */
export type Fact = {
  label: string;
  value: string | undefined | (string | Link)[];
  /** Left out in print, where the head of the sheet says it. */
  screenOnly?: boolean;
};
