import { expect, it } from 'vitest';
import { StandingCell } from './StandingCell.tsx';

it('a cell without a row shows nothing, and fails nothing', async () => {
  const props = { collectionSlug: 'articles', payload: undefined, rowData: undefined };
  expect(await StandingCell(props as never)).toBeNull();
});
