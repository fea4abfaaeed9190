const kept = new WeakMap<object, Map<string, string>>();
/** Of a frame: as many as there are documents with a translation, whose address its header has. */
const most = 200;

/** Gives what `render` gave before for this object and name; it goes with the object. */
export async function keep(
  of: object,
  name: string,
  render: () => Promise<string>,
): Promise<string> {
  const its = kept.get(of) ?? new Map<string, string>();
  kept.set(of, its);
  const known = its.get(name);
  if (known !== undefined) return known;
  const html = await render();
  if (its.size >= most) its.clear();
  its.set(name, html);
  return html;
}
