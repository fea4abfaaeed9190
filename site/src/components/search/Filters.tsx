import type { Words } from '../../i18n/vi.ts';
import type { FilterCounts } from './pagefind.ts';
import { filterNames, type FilterName, type Query } from './query.ts';

type Props = {
  query: Query;
  counts: FilterCounts;
  t: Words;
  onChange: (query: Query) => void;
};

/** Values that have results, and the chosen one even when it has none. */
function choices(counts: FilterCounts, name: FilterName, chosen: string): [string, number][] {
  const found = Object.entries(counts[name] ?? {}).filter(
    ([value, count]) => count > 0 || value === chosen,
  );
  const sorted = found.sort(([a], [b]) =>
    name === 'year' ? b.localeCompare(a) : a.localeCompare(b, 'vi'),
  );
  return chosen && !found.some(([value]) => value === chosen) ? [[chosen, 0], ...sorted] : sorted;
}

/** Selects for kind, topic and year with counts, and the order of results. */
export default function Filters({ query, counts, t, onChange }: Props) {
  const set = (name: FilterName, value: string) =>
    onChange({ ...query, filters: { ...query.filters, [name]: value } });
  const isFiltered = filterNames.some((name) => query.filters[name] !== '');
  return (
    <div className="search-controls">
      {filterNames.map((name) => (
        <label key={name}>
          {t[name]}
          <select value={query.filters[name]} onChange={(event) => set(name, event.target.value)}>
            <option value="">{t.any}</option>
            {choices(counts, name, query.filters[name]).map(([value, count]) => (
              <option key={value} value={value}>
                {value} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        {t.sort}
        <select
          value={query.sort}
          onChange={(event) =>
            onChange({ ...query, sort: event.target.value === 'date' ? 'date' : 'relevance' })
          }
        >
          <option value="relevance">{t.byRelevance}</option>
          <option value="date">{t.byDate}</option>
        </select>
      </label>
      {isFiltered && (
        <button
          type="button"
          className="plain-button"
          onClick={(event) => {
            // The button goes away: the focus must not go with it.
            event.currentTarget.parentElement?.querySelector('select')?.focus();
            onChange({ ...query, filters: { kind: '', topic: '', year: '' } });
          }}
        >
          {t.clearFilters}
        </button>
      )}
    </div>
  );
}
