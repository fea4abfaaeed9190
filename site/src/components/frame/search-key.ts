// The key `/` leads to the search box of every page, unless the reader switched that off on the search page.

const setting = 'sxsh:search-key';

/** Pages without an origin (previews) and some browsers' settings have no storage: then nothing is remembered. */
function remembered(): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}
function remember(value: 'on' | 'off'): void {
  try {
    localStorage.setItem(setting, value);
  } catch {
    // It holds for this page.
  }
}

let isOn = remembered() !== 'off';
const box = () => document.querySelector<HTMLInputElement>('[role=search] input[type=search]');
const show = () => {
  if (isOn) box()?.setAttribute('aria-keyshortcuts', '/');
  else box()?.removeAttribute('aria-keyshortcuts');
};

/** Where a key writes or chooses something. */
const typing =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!isOn || event.defaultPrevented || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest(typing)) return;
  const found = box();
  if (!found) return;
  event.preventDefault();
  found.focus();
  found.select();
});
// Another tab of the portal.
addEventListener('storage', ({ key, newValue }) => {
  if (key !== setting) return;
  isOn = newValue !== 'off';
  showSwitch();
});

/** The switch, on the search page; without this script it would do nothing, so it is hidden till then. */
function showSwitch(): void {
  show();
  const place = document.querySelector<HTMLElement>('.search-key');
  const control = place?.querySelector('input');
  if (!place || !control) return;
  place.hidden = false;
  control.checked = isOn;
  control.onchange = () => {
    isOn = control.checked;
    remember(isOn ? 'on' : 'off');
    show();
  };
}
showSwitch();
