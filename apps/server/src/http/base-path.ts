import type { IncomingMessage, Server } from 'node:http';
import { TandemError } from '@tandem/kernel';

/** A path such as `/tandem` below which a proxy shows this server; empty at the root of its host. */
export type BasePath = '' | `/${string}`;

const SEGMENTS = /^(\/[\w.~-]+)+$/;

/**
 * Reads what a person wrote, with or without slashes around it.
 *
 * @throws TandemError `BasePathInvalid`
 */
export function readBasePath(text: string): BasePath {
  const path = `/${text.replace(/^\/+|\/+$/g, '')}`;
  if (path === '/') return '';
  if (SEGMENTS.test(path) && !/\/\.{1,2}(\/|$)/.test(path)) return path as BasePath;
  throw new TandemError('BasePathInvalid', `"${text}" is no path below which the server can be shown.`, {
    fix: 'Give a path of letters, digits, dots, hyphens and underscores, such as /tandem.',
  });
}

/** The address below the base path. A proxy may take the base path away itself: such an address stays as it is. */
export function belowBasePath(url: string, basePath: BasePath): string {
  if (basePath === '' || !url.startsWith(basePath)) return url;
  const rest = url.slice(basePath.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : url;
}

/** Takes the base path away from what asks for a WebSocket, before anybody else sees the address. */
export function takeBasePathFromUpgrades(server: Server, basePath: BasePath): void {
  if (basePath === '') return;
  server.prependListener('upgrade', (request: IncomingMessage) => {
    request.url = belowBasePath(request.url ?? '/', basePath);
  });
}
