import { reservedSlugs } from '@sxsh/content-types/addresses';
import { isSlug, slugify } from '@sxsh/content-types/slug';
import type { FieldHook, TextField } from 'payload';
import { freeSlug } from './free-slug.ts';

type Slugged = {
  id?: string;
  title?: string | null;
  slug?: string | null;
  language?: string | null;
  firstPublishedAt?: string | null;
};

/** True while the slug is the one proposed from the title (or there is none), so that it may follow it. */
export const isProposed = ({ title, slug }: Slugged): boolean => {
  const proposal = slugify(title ?? '');
  return !slug || slug === proposal || slug.replace(/-\d+$/, '') === proposal;
};

const hasDrafts = (collection: { versions?: { drafts?: unknown } } | null): boolean =>
  Boolean(collection?.versions?.drafts);

/**
 * Proposes the slug from the title. It follows the title until the first publish, or until an editor
 * writes another; from then on it changes by hand only.
 */
const proposeSlug: FieldHook = async ({ collection, data, originalDoc, value, req, operation }) => {
  const now = { ...(originalDoc as Slugged | undefined), ...(data as Slugged | undefined) };
  const before = (originalDoc ?? {}) as Slugged;
  // A save may leave the slug out; emptying it asks for a new proposal.
  const given = (value === undefined ? (before.slug ?? '') : String(value ?? '')).trim();
  const byHand = given !== '' && given !== before.slug;
  // What has no drafts is public from its first save.
  const isPublic = !hasDrafts(collection) || Boolean(before.firstPublishedAt);
  const settled = operation === 'update' && (isPublic || !isProposed(before));
  if (given && (byHand || settled || now.title === before.title)) return given;
  if (!now.title || !collection) return given || undefined;
  return freeSlug({
    collection: collection.slug,
    wanted: slugify(now.title),
    language: now.language ?? undefined,
    id: before.id,
    req,
  });
};

/** The last part of the document's address. */
export const slugField = (): TextField => ({
  name: 'slug',
  type: 'text',
  index: true,
  label: 'Đường dẫn',
  validate: (value: string | null | undefined) => {
    if (!value) return 'Hãy viết tiêu đề, hoặc tự nhập đường dẫn.';
    if (!isSlug(value))
      return 'Đường dẫn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, tối đa 96 ký tự.';
    if ((reservedSlugs as readonly string[]).includes(value))
      return `Đường dẫn “${value}” dành riêng cho trang danh sách. Hãy chọn đường dẫn khác.`;
    return true;
  },
  hooks: {
    beforeValidate: [proposeSlug],
    beforeDuplicate: [() => null],
  },
  admin: {
    position: 'sidebar',
    description:
      'Tự đặt theo tiêu đề, giữ nguyên từ lần đăng đầu tiên. Sửa tay được; địa chỉ cũ sẽ chuyển hướng sang địa chỉ mới.',
  },
});
