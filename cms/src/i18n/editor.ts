import type { lexicalEditor } from '@payloadcms/richtext-lexical';
import { deepMergeSimple } from 'payload';

type EditorProvider = ReturnType<typeof lexicalEditor>;

/** What the editor's tools are called, by Lexical's feature and key. */
const wording = {
  horizontalRule: { label: 'Đường kẻ ngang' },
  orderedList: { label: 'Danh sách đánh số' },
  unorderedList: { label: 'Danh sách gạch đầu dòng' },
  general: { toolbarItemsActive: '{{count}} đang bật' },
};

/**
 * The editor with our names for its tools. It writes its own over those of the language and of the config
 * each time it is set up, so ours are written after it.
 */
export const inOurWords =
  (editor: EditorProvider): EditorProvider =>
  async (args) => {
    const adapter = await editor(args);
    const { i18n } = args.config;
    i18n.translations = deepMergeSimple(i18n.translations, { vi: { lexical: wording } });
    return adapter;
  };
