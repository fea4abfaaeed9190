import type { RichTextNode } from '@sxsh/content-types/rich-text';
import { element } from './html.ts';

const span = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 1 && value <= 40
    ? value
    : undefined;

/** Lexical's header states: 1 heads a row, 2 a column, 3 both. */
function cellHtml(cell: RichTextNode, content: string): string {
  const state = cell.headerState;
  const isHeader = typeof state === 'number' && state > 0;
  return element(
    isHeader ? 'th' : 'td',
    {
      scope: isHeader ? (state === 2 ? 'row' : 'col') : undefined,
      colspan: span(cell.colSpan),
      rowspan: span(cell.rowSpan),
    },
    content,
  );
}

/** A table that scrolls sideways on its own when the screen is narrow, reachable by keyboard. */
export function tableHtml(
  table: RichTextNode,
  label: string,
  renderChildren: (node: RichTextNode) => string,
): string {
  const rows = (table.children ?? [])
    .filter(({ type }) => type === 'tablerow')
    .map((row) => {
      const cells = (row.children ?? []).filter(({ type }) => type === 'tablecell');
      return element('tr', {}, cells.map((cell) => cellHtml(cell, renderChildren(cell))).join(''));
    });
  return element(
    'div',
    { class: 'table-scroll', role: 'region', 'aria-label': label, tabindex: 0 },
    element('table', {}, element('tbody', {}, rows.join(''))),
  );
}
