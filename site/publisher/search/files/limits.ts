/** A larger file (bytes) is not read: a scan as a rule. */
export const largestFile = 50 * 1024 * 1024;
/** What a DOCX may unpack to (bytes), of what is read in it. */
export const largestUnpacked = 64 * 1024 * 1024;
/** How many words of a file are read, from its beginning. */
export const mostWords = 3000;
/** How many pages of a PDF are looked at for them. */
export const mostPages = 300;
/** How long a file may take (milliseconds), and what it may need of memory (MB). */
export const limits = { time: 120_000, heap: 1024 };
