import type { CloudFlowDetail } from '@tandem/protocol';

/** What a person must do before the flow can be run by hand; undefined when nothing is missing. */
export function whyItCannotRun({
  state,
  connectionReferences,
}: Pick<CloudFlowDetail, 'state' | 'connectionReferences'>): string | undefined {
  if (state === 'Off') return 'The flow is off. Turn it on to run it.';
  // Nobody can choose a connection for a connector that Tandem lacks; only its own actions fail.
  const lacking = connectionReferences.find(({ isSupported, connectionId }) => isSupported && connectionId === null);
  return lacking === undefined
    ? undefined
    : `The reference ${lacking.key} has no connection. Choose one under Connections to run the flow.`;
}
