import { createHash, randomBytes } from 'node:crypto';
import { TandemError } from '@tandem/kernel';
import { writeHandover } from './handover.ts';
import { findLaunchPlace } from './launch-place.ts';
import { readLaunchUrl } from './launch-url.ts';

export interface OpenedLaunch {
  /** The page of the window, whose fragment holds a secret: it must not get into a command line. */
  readonly pageUrl: string;
}

/**
 * Hands the launch of a URL over to the agent of this computer that works for its server.
 *
 * @throws TandemError `LaunchUrlInvalid`, `LaunchServerUnknown`, `LaunchNotTaken`
 */
export function openLaunch(url: string): OpenedLaunch {
  const { serverUrl, ticket } = readLaunchUrl(url);
  const place = findLaunchPlace(serverUrl);
  if (place === undefined) throw serverUnknown(serverUrl);
  const windowSecret = randomBytes(32).toString('base64url');
  const windowSecretHash = createHash('sha256').update(windowSecret).digest('base64');
  try {
    writeHandover(place.spool, { ticket, windowSecretHash });
  } catch (cause) {
    throw notTaken(place.spool, cause);
  }
  return { pageUrl: `${serverUrl}/open#${ticket}.${windowSecret}` };
}

function serverUnknown(serverUrl: string): TandemError {
  return new TandemError('LaunchServerUnknown', `No machine agent that runs on this computer works for ${serverUrl}.`, {
    fix: 'Register this computer as a machine there and start its agent. If you did not choose Launch app yourself, close this window.',
  });
}

function notTaken(spool: string, cause: unknown): TandemError {
  return new TandemError('LaunchNotTaken', `The launch could not be handed over in ${spool}.`, {
    kind: 'operational',
    fix: 'Start the machine agent on this computer again, then choose Launch app again.',
    cause,
  });
}
