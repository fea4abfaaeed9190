import { Fragment } from 'react';
import { isoDay } from '@sxsh/content-types/period';
import { day } from '../../i18n/format.ts';
import type { Result } from './search.ts';

type Props = { results: Result[]; root: string };

/** The found documents, each with the stretch of text that matched. */
export default function Results({ results, root }: Props) {
  return (
    <ol className="search-results">
      {results.map((result) => (
        <li key={result.id}>
          <p className="card-meta">
            {result.kind && <span className="kind">{result.kind}</span>}
            {result.date && <time dateTime={isoDay(result.date)}>{day(result.date)}</time>}
          </p>
          <h2>
            <a href={`${root}${result.address.replace(/^\//, '')}`}>{result.title}</a>
          </h2>
          <p>
            {result.excerpt.map(({ text, marked }, index) =>
              marked ? (
                <Fragment key={index}>
                  <mark>{text.trimEnd()}</mark>{' '}
                </Fragment>
              ) : (
                <Fragment key={index}>{text}</Fragment>
              ),
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
