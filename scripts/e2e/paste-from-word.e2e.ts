import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, signInByRequest, test } from './portal.ts';

type Node = {
  type: string;
  tag?: string;
  text?: string;
  format?: number | string;
  style?: string;
  textStyle?: string;
  indent?: number;
  listType?: string;
  fields?: { url?: string };
  children?: Node[];
};

const bold = 1;
const italic = 2;

/** A stored rich text as an outline: its blocks, their words, and marks around what is bold, italic or linked. */
function outline(node: Node): unknown {
  const inline = (children: Node[] = []): string =>
    children
      .map((child) => {
        if (child.type === 'link') return `[${inline(child.children)}](${child.fields?.url ?? ''})`;
        const marks = Number(child.format ?? 0);
        const text = child.text ?? '';
        if (marks === bold) return `*${text}*`;
        return marks === italic ? `_${text}_` : text;
      })
      .join('');
  const { type, tag, children = [] } = node;
  switch (type) {
    case 'root':
      return children.map(outline);
    case 'heading':
      return `${tag ?? ''}: ${inline(children)}`;
    case 'list':
      return { [tag ?? '']: children.map(outline) };
    case 'listitem':
      return children[0]?.type === 'list' ? outline(children[0]) : inline(children);
    case 'table':
      return { table: children.map((row) => row.children?.map(outline)) };
    case 'tablecell':
      return children.map(outline).join(' ¶ ');
    case 'paragraph':
      return inline(children);
    default:
      return `unexpected ${type}`;
  }
}

const everyNode = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(everyNode)];

test('text pasted from Word keeps its headings, lists, tables, links and emphasis, and nothing else', async ({
  page,
  portal,
  cms,
}) => {
  const { cmsUrl } = portal.settings;
  const html = readFileSync(path.join(import.meta.dirname, 'fixtures/word-clipboard.html'), 'utf8');
  await signInByRequest(page.context(), portal.settings);

  await page.goto(`${cmsUrl}/admin/collections/articles/create`);
  await page.locator('#field-title').fill('Bài dán từ Word');
  const editor = page.locator('.rich-text-lexical [contenteditable="true"]').first();
  await editor.click();
  await editor.evaluate((element, copied) => {
    const data = new DataTransfer();
    data.setData('text/html', copied);
    data.setData('text/plain', 'BÁO CÁO KIỂM TOÁN NĂNG LƯỢNG');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
  await expect(editor.getByRole('heading', { name: 'BÁO CÁO KIỂM TOÁN' })).toBeVisible();

  let root: Node = { type: 'root' };
  await expect(async () => {
    const [saved] = await cms.find('articles', {
      'where[title][equals]': 'Bài dán từ Word',
      draft: 'true',
    });
    root = (saved?.body as { root: Node }).root;
    expect(root.children?.length).toBeGreaterThan(3);
  }).toPass({ timeout: 20_000 });

  expect(outline(root)).toEqual([
    'h2: BÁO CÁO KIỂM TOÁN NĂNG LƯỢNG',
    'Tại Biên Hòa, xưởng *giảm 18 % điện* và _31 % nước_ sau một năm làm theo ' +
      '[hướng dẫn](https://example.vn/huong-dan?a=1&b=2) của trung tâm.',
    'h2: 1. Việc đã làm',
    { ul: ['Thay đèn ở xưởng may', { ul: ['Đèn *LED* 36 W'] }, 'Bọc ống hơi'] },
    { ol: ['Đo trước', 'Sửa sau'] },
    'h2: 2. Số liệu',
    {
      table: [
        ['*Chỉ tiêu*', '*Giảm*'],
        ['Điện', '18 %'],
      ],
    },
    'Hết phần một.',
  ]);
  for (const { style = '', textStyle = '', type, format } of everyNode(root)) {
    expect([type, style, textStyle]).toEqual([type, '', '']);
    // Alignment; of a text it is bold, italic and so on.
    if (typeof format === 'string') expect([type, format]).toEqual([type, '']);
  }
  expect(JSON.stringify(root)).not.toMatch(/mso|Mso|o:p|file:\/\/|Symbol|Times|\u00a0/);
});

test('text copied in the editor itself is pasted as it is', async ({ page, portal }) => {
  const { cmsUrl } = portal.settings;
  await signInByRequest(page.context(), portal.settings);
  await page.goto(`${cmsUrl}/admin/collections/articles/create`);
  const editor = page.locator('.rich-text-lexical [contenteditable="true"]').first();
  await editor.click();
  await page.keyboard.type('Một câu');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+B');
  await expect(editor.locator('strong')).toHaveText('Một câu');
  await page.keyboard.press('ControlOrMeta+C');
  await page.keyboard.press('ControlOrMeta+End');
  // The editor takes the new caret a moment after the browser has it.
  await page.waitForFunction(() => getSelection()?.isCollapsed);
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await expect(editor.locator('p')).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(editor.locator('strong', { hasText: 'Một câu' })).toHaveCount(2);
});
