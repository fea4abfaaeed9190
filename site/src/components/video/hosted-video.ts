import { momentInAddress, onMomentPressed } from './moment.ts';

/** The address of a host's player that begins at once, at the moment that the page's address names. */
function playerAddress(embed: string): string {
  const seconds = momentInAddress();
  const address = new URL(embed);
  address.searchParams.set('autoplay', '1');
  if (seconds !== undefined && address.hostname.endsWith('vimeo.com'))
    address.hash = `t=${seconds}s`;
  else if (seconds !== undefined) address.searchParams.set('start', String(seconds));
  return address.href;
}

/** Replaces the link to a hosted film by its player when the viewer presses it. */
function play(container: HTMLElement, event: MouseEvent): void {
  const { embed, title = '' } = container.dataset;
  if (!embed || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const frame = document.createElement('iframe');
  frame.src = playerAddress(embed);
  frame.title = title;
  frame.allow = 'autoplay; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  container.replaceChildren(frame);
  frame.focus();
}

for (const container of document.querySelectorAll<HTMLElement>('[data-embed]')) {
  container.querySelector('a')?.addEventListener('click', (event) => play(container, event));
  onMomentPressed(() => {
    const { embed } = container.dataset;
    const frame = container.querySelector('iframe');
    // Before the viewer has pressed play nothing is asked of the host.
    if (frame && embed) frame.src = playerAddress(embed);
    container.scrollIntoView({ block: 'nearest' });
    (frame ?? container.querySelector('a'))?.focus({ preventScroll: true });
  });
}
