import type { IncomingHttpHeaders } from 'node:http';
import type { Origins } from './origins.ts';

/**
 * Puts the host that the browser asked for, as a trusted proxy tells it, in the place of the one that the proxy asked for. Only a
 * name of this server is taken, so that the header lets nobody in who could not come in without it.
 */
export function takeForwardedHost(headers: IncomingHttpHeaders, origins: Origins): void {
  const forwarded = [headers['x-forwarded-host']].flat()[0]?.split(',')[0]?.trim();
  if (forwarded !== undefined && origins.isOwnHost(forwarded)) headers.host = forwarded;
}
