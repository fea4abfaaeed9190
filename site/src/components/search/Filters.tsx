import { useState } from 'react';
import type { FilterCounts } from '../../../search/query/answer.ts';
import type { Words } from '../../i18n/vi.ts';
import { allFilters, filtersWith, type FilterName, type Query } from './query.ts';

/** What a filter's keys are called, in the page's language. */
export type Labels = Partial<Record<FilterName, Record<string, string>>>;

type Props = {
  query: Query;
  counts: FilterCounts;
  labels: Labels;
  t: Words;
  onChange: (query: Query) => void;
};

/** Values that have results, and the chosen one even when it has none. */
function choices(counts: FilterCounts, name: FilterName, chosen: string, labels: Labels) {
  const found = Object.entries(counts[name] ?? {}).map(([key, count]) => ({ key, count }));
  if (chosen && !found.some(({ key }) => key === chosen)) found.push({ key: chosen, count: 0 });
  return found
    .map((one) => ({ ...one, label: labels[name]?.[one.key] ?? one.key }))
    .sort((a, b) =>
      name === 'year' ? b.label.localeCompare(a.label) : a.label.localeCompare(b.label, 'vi'),
    );
}

/** Selects for what results can be narrowed to, with counts, and the order of results. */
export default function Filters({ query, counts, labels, t, onChange }: Props) {
  // On a phone the filters would hide the results.
  const [isOpen, setOpen] = useState(() => matchMedia('(min-width: 48rem)').matches);
  const set = (name: FilterName, value: string) =>
    onChange({ ...query, filters: { ...query.filters, [name]: value } });
  const isFiltered = allFilters.some((name) => query.filters[name] !== '');
  const shown = allFilters
    .map((name) => ({ name, values: choices(counts, name, query.filters[name], labels) }))
    // One value for all narrows nothing.
    .filter(({ name, values }) => values.length > 1 || query.filters[name] !== '');
  return (
    <div className="search-controls">
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
      {(shown.length > 0 || isFiltered) && (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{isFiltered ? `${t.narrow} (${t.narrowed})` : t.narrow}</summary>
          <div className="search-filters">
            {shown.map(({ name, values }) => (
              <label key={name}>
                {t.filters[name]}
                <select
                  value={query.filters[name]}
                  onChange={(event) => set(name, event.target.value)}
                >
                  <option value="">{t.any}</option>
                  {values.map(({ key, label, count }) => (
                    <option key={key} value={key}>
                      {label} ({count})
                    </option>
                  ))}
                </select>
              </label>
            ))}
            {isFiltered && (
              <button
                type="button"
                className="plain-button"
                onClick={(event) => {
                  // The button goes away: the focus must not go with it.
                  event.currentTarget.parentElement?.querySelector('select')?.focus();
                  onChange({ ...query, filters: filtersWith(() => '') });
                }}
              >
                {t.clearFilters}
              </button>
            )}
          </div>
        </details>
      )}
    </div>
  );
}
