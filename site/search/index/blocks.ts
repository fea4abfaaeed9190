/**
 * Where a document's record is kept once it is no longer new: policy documents that apply today stand apart, and the
 * newest of them are always searched.
 */
export const shelves = ['in-force', 'dated'] as const;
export type Shelf = (typeof shelves)[number];

/** The shelf of a document by its filters' keys. */
export const shelfOf = ({ validity = [] }: Readonly<Record<string, readonly string[]>>): Shelf =>
  validity.some((one) => one === 'in-force' || one === 'partly-expired') ? 'in-force' : 'dated';

/**
 * The most documents of a block of each shelf. With the hot bundle's 300, one of each or two dated ones are within the
 * scope that is searched at once (`defaultScope`); a rebuild takes some seconds of processor time and a third of a
 * gigabyte, and a search for words that most documents have grows with the square of it.
 */
export const blockSizes: Record<Shelf, number> = { 'in-force': 800, dated: 1100 };
