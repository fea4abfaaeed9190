/**
 * Where a document's record is kept once it is no longer new: policy documents that apply today stay in front, where
 * they are always searched, longer than others.
 */
export const shelves = ['in-force', 'dated'] as const;
export type Shelf = (typeof shelves)[number];

/** The shelf of a document by its filters' keys. */
export const shelfOf = ({ validity = [] }: Readonly<Record<string, readonly string[]>>): Shelf =>
  validity.some((one) => one === 'in-force' || one === 'partly-expired') ? 'in-force' : 'dated';

export type BlockSizes = {
  /** The most documents of the hot bundle: it is built anew after every change, at 5 ms of a core for each. */
  hot: number;
  /** What the front block keeps of each shelf when it is full: the hot bundle and it are always searched. */
  front: Record<Shelf, number>;
  /**
   * The most documents of any block: a rebuild takes some 6 s of processor time and half a gigabyte, and a search for
   * words that most documents have grows with the square of it.
   */
  block: number;
};
export const blockSizes: BlockSizes = {
  hot: 200,
  front: { 'in-force': 1000, dated: 1000 },
  block: 2000,
};
