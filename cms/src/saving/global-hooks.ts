import type {
  GlobalAfterChangeHook,
  GlobalBeforeOperationHook,
  GlobalBeforeValidateHook,
  SanitizedGlobalConfig,
} from 'payload';
import { globalKey } from './subject.ts';
import { ownFields, type Values } from './differences.ts';
import { heldLeases, letGo } from './held-leases.ts';
import { isRequest, refuseIfStale, savedBy, takeForForm } from './hooks.ts';

/** As `takeSaveLease`, for a global: it is one document without drafts and bulk actions. */
export const takeGlobalLease: GlobalBeforeOperationHook = async ({
  args,
  global: { slug },
  operation,
  req,
}) => {
  const given = args as { data?: Values };
  if (!isRequest(req) || operation !== 'update' || !given.data) return given;
  return { ...given, data: await takeForForm(req, globalKey(slug), given.data) };
};

/** As `refuseStaleSave`, for a global. One that was never saved has no newer version than any form. */
export const refuseStaleGlobal: GlobalBeforeValidateHook = async ({ global, originalDoc, req }) => {
  const held = heldLeases(req).get(globalKey(global.slug));
  const newest = originalDoc as Values & { updatedAt?: string | null };
  if (!held || !newest.updatedAt) return;
  await refuseIfStale(req, held, {
    title: labelOfGlobal(global),
    newest: { ...newest, updatedAt: newest.updatedAt },
    fields: ownFields(global.flattenedFields),
  });
};

/** Ends the lease once the global is written, and notes who wrote it. */
export const noteGlobalSave: GlobalAfterChangeHook = async ({ doc, global: { slug }, req }) => {
  const held = heldLeases(req).get(globalKey(slug));
  const { updatedAt } = doc as { updatedAt?: string | null };
  if (!held) return;
  const at = updatedAt && new Date(updatedAt).toISOString();
  await letGo(req, held, at ? savedBy(req, held, at) : undefined);
};

const labelOfGlobal = ({ label, slug }: SanitizedGlobalConfig): string =>
  typeof label === 'string' ? label : slug;
