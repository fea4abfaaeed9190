import type { PublishedForm } from '@sxsh/content-types/published-forms';
import { referencesIn } from '@sxsh/content-types/form';
import type { Intake } from '../intake/parse.ts';
import { isWithinWindow } from '../intake/window.ts';
import type { MediaFileRow } from '../store/media-files.ts';
import { copyFilesOf, type FilesOptions } from './copy-files.ts';
import { missingMessage } from './missing-files.ts';

type MediaForm = PublishedForm<'media'>;

/** The media documents that an intake shows or, being one itself, consists of; none outside its hours. */
const mediaOf = ({ change, stored }: Intake, now: string): string[] => {
  if (!stored || !isWithinWindow(change, now)) return [];
  if (change.collection === 'media') return [change.id];
  return referencesIn(stored.form)
    .filter(({ collection }) => collection === 'media')
    .map(({ id }) => id);
};

/**
 * Makes public the files that documents show, before the documents are applied: no page ever shows a file
 * that is not there. A document whose file the CMS does not have is held at its last good version.
 */
export async function filesFirst(
  options: FilesOptions & { now: () => string },
  intakes: readonly Intake[],
): Promise<Intake[]> {
  const { store } = options;
  const now = options.now();
  const brought = new Map(
    intakes.flatMap(({ change, stored }) =>
      change.collection === 'media' && stored ? [[change.id, stored.form as MediaForm]] : [],
    ),
  );
  const shown = new Set(
    intakes
      .filter(({ change }) => change.collection !== 'media')
      .flatMap((one) => mediaOf(one, now)),
  );
  const rows = new Map<string, MediaFileRow[]>();
  const missing = new Map<string, string[]>();
  for (const id of [...shown, ...brought.keys()]) {
    const form =
      brought.get(id) ?? (store.documents.read('media', id)?.form as MediaForm | undefined);
    if (!form || rows.has(id) || (!shown.has(id) && !store.documents.isUsed(id))) continue;
    const copied = await copyFilesOf(options, form);
    rows.set(id, copied.rows);
    if (copied.missing.length > 0) missing.set(id, copied.missing);
  }
  return intakes.map((intake) => {
    const own = mediaOf(intake, now);
    const lacking = own.flatMap((id) => missing.get(id) ?? []);
    if (lacking.length > 0)
      return { change: intake.change, fault: missingMessage(lacking), passes: true };
    const files = new Map(own.flatMap((id) => (rows.has(id) ? [[id, rows.get(id) ?? []]] : [])));
    return files.size > 0 ? { ...intake, files } : intake;
  });
}
