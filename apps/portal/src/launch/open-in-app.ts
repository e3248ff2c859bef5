/** By then a browser has asked its person, and what it asked about is not needed any more. */
const KEPT_MS = 10_000;

/**
 * Has the browser open a URL of a scheme that a program on this computer handles. It goes through a hidden frame, so that the page stays
 * where it is whatever the browser thinks of the scheme.
 */
export function openInApp(url: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = '';
  frame.src = url;
  document.body.append(frame);
  setTimeout(() => frame.remove(), KEPT_MS);
}
