/** The filters readers can set, by their names in the address and the index. */
export const filterNames = ['kind', 'topic', 'year'] as const;
export type FilterName = (typeof filterNames)[number];
export type Query = {
  q: string;
  sort: 'relevance' | 'date';
  filters: Record<FilterName, string>;
};

/** What an address asks: `?q=…&kind=…&topic=…&year=…&sort=date`. */
export function queryFrom(search: string): Query {
  const parameters = new URLSearchParams(search);
  const value = (name: string) => (parameters.get(name) ?? '').slice(0, 200);
  return {
    q: value('q'),
    sort: value('sort') === 'date' ? 'date' : 'relevance',
    filters: { kind: value('kind'), topic: value('topic'), year: value('year') },
  };
}

/** The reverse of `queryFrom`; what is not set is left out. */
export function searchOf({ q, sort, filters }: Query): string {
  const parameters = new URLSearchParams({ q });
  for (const name of filterNames) if (filters[name]) parameters.set(name, filters[name]);
  if (sort === 'date') parameters.set('sort', sort);
  return `?${parameters.toString()}`;
}
