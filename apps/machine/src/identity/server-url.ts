import { TandemError } from '@tandem/kernel';

/**
 * The address of the server, with the path that it has behind a proxy and without a slash at its end. Work orders and proofs travel over it, so plain HTTP is taken on this computer only, unless a
 * person says that the network between is safe.
 *
 * @throws TandemError `ServerUrlInvalid`, `ServerUrlInsecure`
 */
export function readServerUrl(text: string, isPlainHttpAllowed = false): string {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username !== '') {
    throw new TandemError('ServerUrlInvalid', 'The address of the server is not an http or https address.', {
      fix: 'Give the address that the portal has in the browser, such as https://tandem.example',
    });
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && !isPlainHttpAllowed) {
    throw new TandemError('ServerUrlInsecure', `Everybody on the network between could change what ${url.host} sends to this machine.`, {
      fix: 'Use the https address of the server, or allow plain HTTP when you trust the whole network.',
    });
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/** The address of a path of the server. */
export function urlOn(serverUrl: string, path: string): URL {
  return new URL(serverUrl + path);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
