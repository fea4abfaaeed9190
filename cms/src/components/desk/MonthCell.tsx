import type { DefaultServerCellComponentProps } from 'payload';

/** A month in a list as people write it: `2026-12` is 12/2026. */
export function MonthCell({ cellData }: DefaultServerCellComponentProps) {
  return typeof cellData === 'string' ? cellData.split('-').reverse().join('/') : null;
}
