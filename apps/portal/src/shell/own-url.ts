/** The path below which the server answers: `/`, or such as `/tandem/` behind a proxy. The server writes it into the page. */
export const BASE_PATH: string = readBasePath();

/**
 * The address of something on this server, from its path below the server's base path.
 *
 * @param path such as `/api/me`
 */
export function ownUrl(path: string): string {
  return BASE_PATH + path.replace(/^\/+/, '');
}

/** The same for a WebSocket, which wants a whole address. */
export function ownSocketUrl(path: string): string {
  const url = new URL(ownUrl(path), window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

/** Where other programs reach this server, without a slash at its end. */
export function serverUrl(): string {
  return new URL(BASE_PATH, window.location.href).href.replace(/\/$/, '');
}

function readBasePath(): string {
  const written = document.querySelector<HTMLMetaElement>('meta[name="tandem-base-path"]')?.content ?? '';
  // Whoever asks the server itself, beside the proxy, sees it without the base path.
  return /^\/[^/].*\/$/.test(written) && `${window.location.pathname}/`.startsWith(written) ? written : '/';
}
