import type { CloudFlowDetail, ConnectionReference } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { CLOUD_FLOWS } from './messages.ts';

/** What a person must do before a flow can be run by hand. */
export type Obstacle = { readonly kind: 'unpublished' } | { readonly kind: 'off' } | { readonly kind: 'connection'; readonly key: string };

interface Startable extends Pick<CloudFlowDetail, 'state' | 'publishedVersion'> {
  readonly connectionReferences: readonly AskedReference[];
}

interface AskedReference extends ConnectionReference {
  /** The run form asks for it. */
  readonly isAsked?: boolean;
}

/** @returns undefined when nothing is missing */
export function obstacleOf({ state, publishedVersion, connectionReferences }: Startable): Obstacle | undefined {
  if (publishedVersion === null) return { kind: 'unpublished' };
  if (state !== 'On') return { kind: 'off' };
  // Nobody can choose a connection for a connector that Tandem lacks: only its own actions fail.
  const lacking = connectionReferences.find(
    ({ support, connectionId, isAsked }) => support === 'connection-needed' && connectionId === null && isAsked !== true,
  );
  return lacking === undefined ? undefined : { kind: 'connection', key: lacking.key };
}

/** The same in words. */
export function useWhyItCannotRun(
  flow: Pick<CloudFlowDetail, 'state' | 'publishedVersion' | 'access' | 'connectionReferences'>,
): string | undefined {
  const { whyNot } = useMessages(CLOUD_FLOWS);
  const obstacle = obstacleOf({
    ...flow,
    connectionReferences: flow.connectionReferences.map((reference) => ({ ...reference, isAsked: isAskedOf(flow.access, reference) })),
  });
  switch (obstacle?.kind) {
    case undefined:
      return undefined;
    case 'unpublished':
      return whyNot.unpublished;
    case 'off':
      return whyNot.off;
    case 'connection':
      return whyNot.connection(obstacle.key);
  }
}

/** Whether the run form asks this person for an own connection. Runs of the owner have the one that is chosen in the details. */
export function isAskedOf(
  access: CloudFlowDetail['access'],
  { source, support }: CloudFlowDetail['connectionReferences'][number],
): boolean {
  return access !== 'owner' && source === 'invoker' && support === 'connection-needed';
}
