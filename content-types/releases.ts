import { z } from 'zod';
import { receipt } from './change.ts';

/** What a release did to a document's page. */
const documentChange = z.enum(['added', 'updated', 'removed']);

/** A document whose change a release brought to its page. */
const carriedDocument = z.object({
  collection: receipt.shape.collection,
  id: z.string(),
  title: z.string(),
  /** Relative to the portal's base. */
  address: z.string(),
  change: documentChange,
});
export type CarriedDocument = z.infer<typeof carriedDocument>;

/** A release as it is told afterwards. */
const pastRelease = z.object({
  number: z.number(),
  at: z.iso.datetime(),
  /** Pages. */
  written: z.number(),
  removed: z.number(),
  /** How many documents it carried; `documents` names the first of them. */
  carried: z.number(),
  documents: z.array(carriedDocument),
});
export type PastRelease = z.infer<typeof pastRelease>;

/** How many releases are remembered, and how many documents of each by name. */
export const remembered = { releases: 1000, documents: 20 } as const;

/** `last` of `GET /releases?last=N`. */
export const lastReleases = z.coerce.number().int().min(1).max(remembered.releases);

/** The publisher's answer to `GET /releases?last=N`, newest first. */
export const pastReleases = z.array(pastRelease);

/** What people call each change. */
export const changeLabels: Record<CarriedDocument['change'], string> = {
  added: 'mới',
  updated: 'cập nhật',
  removed: 'gỡ',
};

/** What a release did to pages, such as `ghi 3 trang, gỡ 1 trang`; says so when it carried no document. */
export function pagesText({
  written,
  removed,
  carried,
}: Pick<PastRelease, 'written' | 'removed' | 'carried'>): string {
  return [
    ...(written > 0 ? [`ghi ${written} trang`] : []),
    ...(removed > 0 ? [`gỡ ${removed} trang`] : []),
    ...(carried === 0 ? ['không mang tài liệu nào'] : []),
  ].join(', ');
}

/** What a release without a document is: one press on Publish makes two releases. Undefined when none is listed. */
export const withoutDocumentText = (releases: readonly PastRelease[]): string | undefined =>
  releases.some(({ carried }) => carried === 0)
    ? 'Lần không mang tài liệu nào là lần ghi trang chủ, trang danh sách và trang liên quan theo một thay đổi ngay trước đó, hoặc lần dựng nhiều trang cùng lúc (chạy lần đầu, đổi giao diện).'
    : undefined;

/** What follows the documents that are named: `và 12 tài liệu khác`; undefined when all are. */
export function othersText({
  carried,
  documents,
}: Pick<PastRelease, 'carried' | 'documents'>): string | undefined {
  const others = carried - documents.length;
  return others > 0 ? `và ${others} tài liệu khác` : undefined;
}
