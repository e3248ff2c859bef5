import { readFileSync } from 'node:fs';
import { arch, release, type } from 'node:os';

/** What the machine says of itself to the server. */
export const AGENT_VERSION = readVersion();

/** Such as `Linux 6.1.0 x64`. */
export function describePlatform(): string {
  return `${type()} ${release()} ${arch()}`.slice(0, 100);
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}
