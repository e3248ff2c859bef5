import type { TandemError } from '@tandem/kernel';

/** A page that goes on to the URL, so that what the URL holds is in no command line. */
export function forwardingPage(url: string): string {
  return page(`<script>location.replace(${scriptText(url)})</script>`);
}

/** A page that says what went wrong: whoever opened the URL has no terminal to read it in. */
export function faultPage({ code, message, fix }: TandemError): string {
  const lines = [
    `<h1>Tandem</h1>`,
    `<p>${escapeHtml(message)}</p>`,
    ...(fix === undefined ? [] : [`<p>${escapeHtml(fix)}</p>`]),
    `<p><code>${escapeHtml(code)}</code></p>`,
  ];
  return page(lines.join(''));
}

function page(body: string): string {
  const style = 'body{font:16px/1.5 system-ui,sans-serif;max-width:60ch;margin:3rem auto;padding:0 1rem;color-scheme:light dark}';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">`;
  return `<!doctype html><html lang="en"><head>${head}<title>Tandem</title><style>${style}</style></head><body>${body}</body></html>\n`;
}

/** A script string that cannot end its element. */
function scriptText(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
