import type { Frame } from '../../content/views/frame.ts';

/** Menus differ by the current entry and by the address of a translation; the latter are as many as documents. */
const most = 200;
const kept = new WeakMap<Frame, Map<string, string>>();

/** Gives what `render` gave before for this frame and name; it goes with the frame. */
export async function keep(
  frame: Frame,
  name: string,
  render: () => Promise<string>,
): Promise<string> {
  const its = kept.get(frame) ?? new Map<string, string>();
  kept.set(frame, its);
  const html = its.get(name) ?? (await render());
  if (its.size >= most) its.clear();
  its.set(name, html);
  return html;
}
