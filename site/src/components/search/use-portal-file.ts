import { useEffect, useState } from 'react';

/** A JSON file of the portal, read when it is wanted; undefined before, and when it cannot be read. */
export function usePortalFile<T>(
  address: string,
  isWanted: boolean,
  parse: (value: unknown) => T,
): T | undefined {
  const [content, setContent] = useState<T>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    fetch(address, { cache: 'no-cache' })
      .then((response) => response.json())
      .then((value) => {
        const parsed = parse(value);
        if (isCurrent) setContent(() => parsed);
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [address, isWanted, parse]);
  return content;
}
