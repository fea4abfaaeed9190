import path from 'node:path';

/** Beside the pages, so that a swap is one rename; web servers give nothing that starts with a dot. */
export const staging = '.staging';

/** A rendered address, its page written to the stage when its bytes are new. */
export type Staged =
  | {
      address: string;
      hash: string;
      tags: string[];
      /** Name within the stage; absent when the public page has these bytes already. */
      file?: string;
      /** Whether its compressed twins are staged with it; else they follow later. */
      hasTwins?: boolean;
    }
  | { address: string; absent: true }
  | { address: string; fault: string; isLeak?: true };

/** Where a staged page lies. */
export const stagedFile = (stage: string, file: string): string => path.join(stage, file);
