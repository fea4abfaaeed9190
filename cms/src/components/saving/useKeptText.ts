'use client';

import { toast, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { KeptTextOffer } from '../../saving/kept-text-offer.ts';
import { isSameValue } from '../../saving/same-value.ts';
import { keepAsDraft } from '../publishing/keep-as-draft.ts';
import { sentenceOf, useEndpoint } from '../publishing/useEndpoint.ts';
import { keptByNow } from './useKeptAtTakeOver.ts';

/** True from the moment a save of the open form was refused because it is stale, until the page is loaded again. */
export function useIsStale(): boolean {
  // The refusal marks this field (`saving/refusals.ts`); the next answer about the form clears the mark.
  const isMarked = useFormFields(([fields]) => fields.updatedAt?.valid === false);
  const [isStale, setIsStale] = useState(false);
  if (isMarked && !isStale) setIsStale(true);
  return isStale;
}

/** A global is saved with POST. */
const postInstead: typeof fetch = (address, init) => fetch(address, { ...init, method: 'POST' });

/**
 * What was typed into the open document and not saved, and the three ways on.
 *
 * @param kept how often something was kept from this form: each time it is looked for again
 */
export function useKeptText(isStale: boolean, kept: number) {
  const info = useDocumentInfo();
  const { data } = info;
  const { id, collectionSlug } = info.globalSlug
    ? { id: info.globalSlug, collectionSlug: 'globals' }
    : info;
  const { getData } = useForm();
  const { config } = useConfig();
  const ask = useEndpoint();
  const [offer, setOffer] = useState<KeptTextOffer>();
  const [busy, setBusy] = useState(false);

  /** The fields that the person changed in this form since its last save. */
  const touchedNow = useCallback((): string[] => {
    const typed = getData();
    return Object.keys(typed).filter((name) => !isSameValue(typed[name], data?.[name]));
  }, [data, getData]);

  const load = useCallback(async (): Promise<KeptTextOffer | undefined> => {
    await keptByNow();
    const query = new URLSearchParams({ collection: collectionSlug ?? '', id: String(id) });
    const answer = await ask<{ offer: KeptTextOffer | null }>(`kept-text?${query.toString()}`);
    return answer.offer ?? undefined;
  }, [ask, collectionSlug, id]);

  useEffect(() => {
    if (id === undefined) return undefined;
    let isGone = false;
    const look = async () => {
      let found = await load();
      if (found && isStale) {
        const { text } = found;
        const touched = touchedNow();
        await ask('kept-text/touched', { collection: collectionSlug, id, text, touched });
        found = await load();
      }
      if (!isGone) setOffer(found);
    };
    look().catch(() => undefined);
    return () => {
      isGone = true;
    };
    // What is typed later goes along when a choice is made.
  }, [id, isStale, kept, load]);

  /**
   * Saves these fields of the kept text over the newest version, and loads the page again. What was typed since
   * the offer was made goes along: every such field, or in a choice by field those that it did not show.
   */
  const resolve = async (chosen: string[], isByField = false) => {
    if (!offer) return;
    setBusy(true);
    try {
      const { text, newest, fields } = offer;
      const shown = isByField ? fields.map(({ name }) => name) : [];
      const since =
        isStale && chosen.length > 0 ? touchedNow().filter((name) => !shown.includes(name)) : [];
      const mine = [...new Set([...chosen, ...since])];
      if (isStale && mine.length > 0) {
        const { serverURL, routes } = config;
        // What was typed since the last refusal; it is refused as well, and kept.
        await keepAsDraft(
          `${serverURL}${routes.api}/${collectionSlug ?? ''}/${String(id)}`,
          getData(),
          info.globalSlug ? postInstead : fetch,
        );
      }
      const { updatedAt } = newest;
      const about = { collection: collectionSlug, id, text, updatedAt };
      await ask('kept-text/resolve', { ...about, mine });
      window.location.reload();
    } catch (error) {
      toast.error(sentenceOf(error));
      setOffer(await load().catch(() => offer));
      setBusy(false);
    }
  };

  return { offer, busy, resolve };
}
