import { useSyncExternalStore } from 'react';

const changed = 'sxsh:address';
const subscribe = (listen: () => void) => {
  addEventListener('popstate', listen);
  addEventListener(changed, listen);
  return () => {
    removeEventListener('popstate', listen);
    removeEventListener(changed, listen);
  };
};

/** The query part of the page's address, also after Back; empty while rendered on the server. */
export const useAddress = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );

/** Writes a new query part as a step that Back undoes. */
export function goTo(search: string): void {
  if (search === location.search) return;
  history.pushState(null, '', search);
  dispatchEvent(new Event(changed));
}
