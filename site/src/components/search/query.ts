/** The filters readers can set, by their names in the index and in the address. */
export const filterNames = {
  kind: 'loai',
  policy: 'loai-van-ban',
  validity: 'hieu-luc',
  medium: 'loai-hinh',
  topic: 'chu-de',
  industry: 'nganh',
  place: 'dia-ban',
  year: 'nam',
} as const;
export type FilterName = keyof typeof filterNames;
export const allFilters = Object.keys(filterNames) as FilterName[];
export type Query = {
  q: string;
  sort: 'relevance' | 'date';
  /** Keys of the index, by filter; empty where any will do. */
  filters: Record<FilterName, string>;
};

const sortName = 'sap-xep';
const byDate = 'ngay';

/** A query's filters, each empty but for those given. */
export const filtersWith = (given: (name: FilterName) => string): Query['filters'] =>
  Object.fromEntries(allFilters.map((name) => [name, given(name)])) as Query['filters'];

/** What an address asks: `?q=…&loai=…&nam=…&sap-xep=ngay`. */
export function queryFrom(search: string): Query {
  const parameters = new URLSearchParams(search);
  const value = (name: string) => (parameters.get(name) ?? '').slice(0, 200);
  return {
    q: value('q'),
    sort: value(sortName) === byDate ? 'date' : 'relevance',
    filters: filtersWith((name) => value(filterNames[name])),
  };
}

/** The reverse of `queryFrom`; what is not set is left out. */
export function searchOf({ q, sort, filters }: Query): string {
  const parameters = new URLSearchParams({ q });
  for (const name of allFilters)
    if (filters[name]) parameters.set(filterNames[name], filters[name]);
  if (sort === 'date') parameters.set(sortName, byDate);
  return `?${parameters.toString()}`;
}
