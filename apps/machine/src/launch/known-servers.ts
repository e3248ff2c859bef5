/**
 * The origins under which browsers on this computer know a server: the one that the machine was registered at, the one that people use,
 * and for a server on this computer its name, which is what people type.
 */
export function knownServers(serverUrl: string, portalUrl: string | undefined): readonly string[] {
  const origins = [serverUrl, ...(portalUrl === undefined ? [] : [new URL(portalUrl).origin])];
  return [...new Set(origins.flatMap((origin) => [origin, ...otherName(new URL(origin))]))];
}

function otherName(url: URL): readonly string[] {
  const other = { '127.0.0.1': 'localhost', localhost: '127.0.0.1' }[url.hostname];
  if (other === undefined || url.protocol !== 'http:') return [];
  return [`http://${other}${url.port === '' ? '' : `:${url.port}`}`];
}
