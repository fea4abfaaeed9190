/** Where Word keeps a paragraph's place in a list: `mso-list:l0 level2 lfo1`. */
const place = /mso-list:\s*(l\d+)\s+level(\d+)/;
/** The marker Word draws before the text, such as `·` or `2.`. */
const marker = '[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]';

type Item = { element: Element; list: string; level: number; marker: string };

function itemOf(element: Element): Item | undefined {
  const found = place.exec(element.getAttribute('style') ?? '');
  const drawn = element.querySelector(marker);
  if (!found || !drawn) return undefined;
  return {
    element,
    list: found[1] ?? '',
    level: Number(found[2]),
    marker: drawn.textContent.replaceAll(/\s/g, ''),
  };
}

/** Numbers and letters end in a dot or a bracket; bullets (`·`, `o`, `§`, `-`) do not. */
const isNumbered = (text: string): boolean => /^\(?[\p{L}\d]+[.)]/u.test(text);

function newList(document: Document, item: Item): Element {
  const list = document.createElement(isNumbered(item.marker) ? 'ol' : 'ul');
  const first = /^\(?(\d+)/.exec(item.marker)?.[1];
  if (list.tagName === 'OL' && first && first !== '1') list.setAttribute('start', first);
  return list;
}

/**
 * Word puts the items of a list on the clipboard as paragraphs with a drawn marker. Makes lists of them
 * again, nested by their levels; a numbered heading keeps its number as text.
 */
export function listsFromParagraphs(body: HTMLElement): void {
  /** The lists open at this point, outermost first. */
  let open: { level: number; list: string; element: Element }[] = [];
  let last: Element | undefined;
  for (const element of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const item = itemOf(element);
    const drawn = element.querySelector(marker);
    if (item && element.tagName !== 'P') drawn?.replaceWith(`${item.marker} `);
    else drawn?.remove();
    if (!item || element.tagName !== 'P') continue;

    // Anything between two items ends the list.
    if (last?.nextElementSibling !== element) open = [];
    open = open.filter(({ level }) => level <= item.level);
    const innermost = open.at(-1);
    const isNew =
      !innermost ||
      innermost.level < item.level ||
      (innermost.list !== item.list && innermost.level === item.level);
    if (isNew) {
      if (innermost?.level === item.level) open.pop();
      const parent = open.at(-1)?.element;
      const list = newList(body.ownerDocument, item);
      if (parent) (parent.lastElementChild ?? parent).append(list);
      else element.before(list);
      open.push({ level: item.level, list: item.list, element: list });
    }
    const entry = body.ownerDocument.createElement('li');
    entry.append(...element.childNodes);
    open.at(-1)?.element.append(entry);
    last = open[0]?.element;
    element.remove();
  }
}
