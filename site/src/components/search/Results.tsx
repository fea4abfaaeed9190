import { useState } from 'react';
import { isoDay } from '@sxsh/content-types/period';
import { momentOf } from '@sxsh/content-types/transcript';
import type { Picture } from '../../../search/fragment.ts';
import { clockTime, day } from '../../i18n/format.ts';
import type { Words } from '../../i18n/vi.ts';
import type { Result } from './messages.ts';

type Props = { results: Result[]; root: string; t: Words };

/** The address of something of the portal, from its address within it. */
const hrefOf = (root: string, address: string) => root + address.replace(/^\//, '');

/** The picture of a result; gone when its file is, until the index follows. */
function Thumbnail({ picture, root }: { picture: Picture; root: string }) {
  const [isLost, setLost] = useState(false);
  if (isLost) return null;
  const { path, width, height } = picture;
  return (
    <img
      src={hrefOf(root, path)}
      alt=""
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      onError={() => setLost(true)}
    />
  );
}

function Item({ result, root, t }: { result: Result; root: string; t: Words }) {
  const { picture, spot } = result;
  const page = hrefOf(root, result.address);
  const moment = spot === undefined ? undefined : momentOf(spot);
  return (
    <li className={picture && 'with-picture'}>
      <div>
        <p className="card-meta">
          {result.kind && <span className="kind">{result.kind}</span>}
          {result.date && <time dateTime={isoDay(result.date)}>{day(result.date)}</time>}
        </p>
        <h2>
          <a href={page}>{result.title}</a>
        </h2>
        <p>
          {result.excerpt.map(({ text, marked }, index) =>
            marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </p>
        {spot !== undefined && (
          <p className="search-spot">
            <a href={`${page}#${spot}`}>
              {moment === undefined ? t.toPassage : t.watchFrom(clockTime(moment))}
            </a>
          </p>
        )}
      </div>
      {picture && <Thumbnail picture={picture} root={root} />}
    </li>
  );
}

/** The found documents, each with the stretch of text that matched; those with only some of the words apart. */
export default function Results({ results, root, t }: Props) {
  const [whole, partial] = [false, true].map((isPartial) =>
    results
      .filter((result) => result.isPartial === isPartial)
      .map((result) => <Item key={result.id} result={result} root={root} t={t} />),
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
