/** Replaces the link to a hosted film by its player when the viewer presses it. */
function play(container: HTMLElement, event: MouseEvent): void {
  const { embed, title = '' } = container.dataset;
  if (!embed || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const frame = document.createElement('iframe');
  frame.src = `${embed}?autoplay=1`;
  frame.title = title;
  frame.allow = 'autoplay; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  container.replaceChildren(frame);
  frame.focus();
}

for (const container of document.querySelectorAll<HTMLElement>('[data-embed]'))
  container.querySelector('a')?.addEventListener('click', (event) => play(container, event));
