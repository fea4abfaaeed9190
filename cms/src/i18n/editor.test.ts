import { initI18n } from '@payloadcms/translations';
import {
  HorizontalRuleFeature,
  lexicalEditor,
  OrderedListFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { buildConfig, type DatabaseAdapterObj } from 'payload';
import { expect, it } from 'vitest';
import { inOurWords } from './editor.ts';
import { vietnamese } from './vietnamese.ts';

/** What an editor's screen says, from the config as Payload builds it. */
async function screen() {
  const { i18n } = await buildConfig({
    secret: 'test',
    db: { name: 'none', defaultIDType: 'text', init: () => ({}) } as unknown as DatabaseAdapterObj,
    i18n: { supportedLanguages: { vi: vietnamese }, fallbackLanguage: 'vi' },
    editor: inOurWords(
      lexicalEditor({
        features: [HorizontalRuleFeature(), OrderedListFeature(), UnorderedListFeature()],
      }),
    ),
    collections: [{ slug: 'notes', fields: [{ name: 'body', type: 'richText' }] }],
  });
  return initI18n({ config: i18n, context: 'client', language: 'vi' });
}

it("calls the editor's tools what Vietnamese writers call them", async () => {
  const { t } = await screen();
  const say = t as (key: string) => string;
  expect(say('lexical:horizontalRule:label')).toBe('Đường kẻ ngang');
  expect(say('lexical:orderedList:label')).toBe('Danh sách đánh số');
  expect(say('lexical:unorderedList:label')).toBe('Danh sách gạch đầu dòng');
  expect(say('lexical:general:slashMenuListGroupLabel')).toBe('Danh sách');
});
