'use client';

import { TableFeatureClient } from '@payloadcms/richtext-lexical/client';

type Groups = { groups?: { items: { key: string }[] }[] };

/** The table's own entry of a menu, with its name in Vietnamese. */
const inVietnamese = <T extends Groups>(menu: T | undefined): T | undefined =>
  menu && {
    ...menu,
    groups: menu.groups?.map((group) => ({
      ...group,
      items: group.items.map((item) =>
        item.key === 'table'
          ? { ...item, label: 'Bảng', keywords: ['bảng', 'bang', 'table'] }
          : item,
      ),
    })),
  };

/** Payload's table tool; its name is fixed in English there. */
export const Table: typeof TableFeatureClient = (props) => {
  const provider = TableFeatureClient(props);
  const { feature } = provider;
  if (typeof feature === 'function') return provider;
  return {
    ...provider,
    feature: {
      ...feature,
      slashMenu: inVietnamese(feature.slashMenu),
      toolbarFixed: inVietnamese(feature.toolbarFixed as Groups) as typeof feature.toolbarFixed,
    },
  };
};
