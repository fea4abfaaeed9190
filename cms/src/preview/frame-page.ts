import { randomBytes } from 'node:crypto';
import { escapeHtml, privateHeaders, sandbox } from './html.ts';

const style = `
html, body { margin: 0; height: 100%; background: #fff; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; background: #fff; }
`;

/** Milliseconds until a page that could not be made for now is asked for again. */
const pause = 5000;

/**
 * Shows the page in a frame. A newer version loads behind the one that is read and then takes its place, so
 * that nothing flashes while somebody types. Payload's pane says when something was saved.
 */
const script = `
const address = document.body.dataset.content;
const pane = opener ?? parent;
let shown, loading, again, place = 0;
function show() {
  clearTimeout(again);
  if (loading !== shown) loading?.remove();
  const frame = document.createElement('iframe');
  loading = frame;
  frame.title = document.title;
  frame.sandbox = '${sandbox}';
  frame.src = address + '#y=' + place;
  frame.addEventListener('load', () => {
    if (frame === shown) return;
    shown?.remove();
    shown = frame;
  });
  document.body.prepend(frame);
}
addEventListener('message', ({ source, origin, data }) => {
  if (source === shown?.contentWindow && Number.isFinite(data?.previewPlace)) place = data.previewPlace;
  if (source === loading.contentWindow && data?.previewAgain) {
    clearTimeout(again);
    again = setTimeout(show, ${pause});
  }
  if (source === pane && origin === location.origin && data?.type === 'payload-document-event') show();
});
show();
if (pane !== window) pane.postMessage({ type: 'payload-live-preview', ready: true }, location.origin);
`;

/** The frame page around the page at `address`. */
export function framePage(title: string, address: string): Response {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
  return new Response(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style nonce="${nonce}">${style}</style></head><body data-content="${escapeHtml(address)}"><script type="module" nonce="${nonce}">${script}</script></body></html>`,
    { headers: { ...privateHeaders, 'content-security-policy': policy } },
  );
}
