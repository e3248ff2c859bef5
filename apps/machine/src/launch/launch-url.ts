import { TandemError } from '@tandem/kernel';
import { LAUNCH_SCHEME } from '@tandem/protocol';

/** What the URL of a launch says; both are text of whoever made the URL. */
export interface LaunchUrl {
  /** Address of the server that made the ticket: its origin and base path, without a slash at the end. */
  readonly serverUrl: string;
  readonly ticket: string;
}

const URL_CHARACTERS_MAX = 1000;
const TICKET = /^[A-Za-z0-9_-]{43}$/;

/**
 * Reads `tandem:design?server=…&ticket=…`. Any page can make a browser offer such a URL, so that nothing but exactly this is taken.
 *
 * @throws TandemError `LaunchUrlInvalid`
 */
export function readLaunchUrl(text: string): LaunchUrl {
  const url = text.length <= URL_CHARACTERS_MAX && !/\s/.test(text) ? URL.parse(text) : null;
  if (url === null || url.protocol !== `${LAUNCH_SCHEME}:` || url.pathname !== 'design' || url.hash !== '') throw invalid();
  const [server, ticket] = [onlyParameter(url, 'server'), onlyParameter(url, 'ticket')];
  if (url.searchParams.size !== 2 || !TICKET.test(ticket)) throw invalid();
  return { serverUrl: readServer(server), ticket };
}

function onlyParameter({ searchParams }: URL, name: string): string {
  const [value, ...more] = searchParams.getAll(name);
  if (value === undefined || more.length > 0) throw invalid();
  return value;
}

function readServer(text: string): string {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) throw invalid();
  const address = url.origin + url.pathname.replace(/\/$/, '');
  if (text !== address && text !== `${address}/`) throw invalid();
  return address;
}

function invalid(): TandemError {
  return new TandemError('LaunchUrlInvalid', 'This is not the address of a launch.', {
    fix: 'Open the desktop flow in the portal and choose Launch app.',
  });
}
