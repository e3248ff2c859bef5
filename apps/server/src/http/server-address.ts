import { hostname, networkInterfaces } from 'node:os';

/** Where people on this computer reach a server that listens there. */
export function urlOf(host: string, port: number): string {
  if (isEverywhere(host)) return `http://localhost:${port}`;
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}

/** The names under which clients can reach a server that listens there. */
export function namesOf(host: string): readonly string[] {
  if (!isEverywhere(host)) return [host];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));
  return [hostname(), ...addresses];
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}
