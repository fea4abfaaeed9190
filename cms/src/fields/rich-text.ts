import { documentCollections, termCollections } from '@sxsh/content-types/collections';
import {
  AlignFeature,
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { CleanPasteFeature } from './paste/feature.ts';
import { TableFeature } from './table/feature.ts';
import { richTextBlocks } from './rich-text-blocks.ts';
import { safeLink } from './url.ts';

/** The editor of every rich text. What it allows is what the site's renderer shows. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    AlignFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    TableFeature(),
    LinkFeature({
      enabledCollections: [...documentCollections, ...termCollections],
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          field.name === 'url' && field.type === 'text' && !field.hasMany
            ? { ...field, validate: safeLinkWhenCustom }
            : field,
        ),
    }),
    UploadFeature({
      enabledCollections: ['media'],
      collections: { media: { fields: [{ name: 'caption', type: 'text', label: 'Chú thích' }] } },
    }),
    BlocksFeature({ blocks: richTextBlocks }),
    CleanPasteFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});

/** A link to a document of ours has no address to check. */
function safeLinkWhenCustom(
  value: string | null | undefined,
  { siblingData }: { siblingData: { linkType?: string } },
): string | true {
  return siblingData.linkType === 'internal' || safeLink(value);
}

/** The body of a document. */
export const richTextField = ({
  name = 'body',
  label = 'Nội dung',
  required = false,
}: Partial<Pick<RichTextField, 'name' | 'required'>> & { label?: string } = {}): RichTextField => ({
  name,
  type: 'richText',
  label,
  required,
});
