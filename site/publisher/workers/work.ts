import type { Staged } from '../release/stage.ts';

/** What a worker is told once, when it starts. */
export type Setting = {
  storeFile: string;
  siteUrl: string;
  /** The built site's entry (see `SiteBuild`). */
  entry: string;
};

/** What a worker is asked for: pages rendered into a stage, or files compressed. */
export type Work =
  | {
      kind: 'render';
      addresses: string[];
      stage: string;
      /** Another number than last time: what the worker remembers of the store may be old. */
      storeVersion: number;
    }
  | {
      kind: 'compress';
      /** Each with the place for its twins, whose endings are added to it. */
      files: { from: string; to: string }[];
    };
export type Answer = { rendered: Staged[] } | { compressed: true } | { fault: string };
