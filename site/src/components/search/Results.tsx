import { isoDay } from '@sxsh/content-types/period';
import { day } from '../../i18n/format.ts';
import type { Words } from '../../i18n/vi.ts';
import type { Result } from './messages.ts';

type Props = { results: Result[]; root: string; t: Words };

function Item({ result, root }: { result: Result; root: string }) {
  return (
    <li>
      <p className="card-meta">
        {result.kind && <span className="kind">{result.kind}</span>}
        {result.date && <time dateTime={isoDay(result.date)}>{day(result.date)}</time>}
      </p>
      <h2>
        <a href={`${root}${result.address.replace(/^\//, '')}`}>{result.title}</a>
      </h2>
      <p>
        {result.excerpt.map(({ text, marked }, index) =>
          marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </p>
    </li>
  );
}

/** The found documents, each with the stretch of text that matched; those with only some of the words apart. */
export default function Results({ results, root, t }: Props) {
  const [whole, partial] = [false, true].map((isPartial) =>
    results
      .filter((result) => result.isPartial === isPartial)
      .map((result) => <Item key={result.id} result={result} root={root} />),
  );
  return (
    <>
      {whole && whole.length > 0 && <ol className="search-results">{whole}</ol>}
      {partial && partial.length > 0 && (
        <>
          {whole && whole.length > 0 && <p className="search-partial">{t.partial}:</p>}
          <ol className="search-results">{partial}</ol>
        </>
      )}
    </>
  );
}
