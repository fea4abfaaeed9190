/**
 * The most documents of a block: a rebuild takes some 6 s of processor time and half a gigabyte, and a search for
 * words that most documents have grows with the square of it.
 */
export const blockSize = 2000;
