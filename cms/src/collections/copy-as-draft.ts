import type { CollectionBeforeOperationHook } from 'payload';

/** A copy begins as a draft, whatever the original is and whatever the request asks for. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args }) => {
  if (!('duplicateFromID' in args) || !args.duplicateFromID) return args;
  return { ...args, draft: true, data: { ...args.data, _status: 'draft' } };
};
