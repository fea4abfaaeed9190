import { createHash } from 'node:crypto';
import { escapeHtml, privateHeaders, sandbox } from './html.ts';

const style = `
body { margin: 0; min-height: 100vh; display: grid; place-content: center; background: #f4f6f4; color: #1d2b24;
  font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 1.5rem; padding: 1.5rem; background: #fff; border-inline-start: 4px solid #b45309; }
p { margin: 0; } p + p { margin-block-start: 0.75rem; }
`;
/** Has the frame page ask again: a page without an origin that loads itself anew would not be signed in. */
const script = `parent.postMessage({ previewAgain: true }, '*');`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

type Message = {
  status: number;
  lines: readonly string[];
  /** The frame page asks again by itself after a while. */
  isTransient?: boolean;
};

/** A sentence in the place of a page that cannot be shown. */
export function messagePage({ status, lines, isTransient = false }: Message): Response {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(isTransient ? [`script-src ${hashOf(script)}`] : []),
    "frame-ancestors 'self'",
    `sandbox ${sandbox}`,
  ].join('; ');
  const text = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  return new Response(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Xem trước</title><style>${style}</style>${isTransient ? `<script>${script}</script>` : ''}</head><body><main role="alert">${text}</main></body></html>`,
    {
      status,
      headers: { ...privateHeaders, 'content-security-policy': policy },
    },
  );
}
