/**
 * The addresses under which browsers on this computer know a server: the one that the machine was registered at, the one that people
 * use, and for a server on this computer its name, which is what people type. Without a slash at the end.
 */
export function knownServers(serverUrl: string, portalUrl: string | undefined): readonly string[] {
  const urls = [serverUrl, ...(portalUrl === undefined ? [] : [portalUrl])].map((text) => new URL(text));
  return [...new Set(urls.flatMap((url) => [addressOf(url), ...addressesByOtherName(url)]))];
}

function addressesByOtherName(url: URL): readonly string[] {
  const name = { '127.0.0.1': 'localhost', localhost: '127.0.0.1' }[url.hostname];
  if (name === undefined || url.protocol !== 'http:') return [];
  const other = new URL(url);
  other.hostname = name;
  return [addressOf(other)];
}

function addressOf(url: URL): string {
  return url.origin + url.pathname.replace(/\/$/, '');
}
