import type { RunStarterView } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { RUN_CHANGES } from './change-messages.ts';

/** Who or what started a run; another flow leads to its own run. */
export function StartedBy({ startedBy }: { readonly startedBy: RunStarterView }) {
  const { starters, ofFlow } = useMessages(RUN_CHANGES);
  switch (startedBy.kind) {
    case 'account':
      return <>{startedBy.name}</>;
    case 'cloud-flow':
      return (
        <Link to="/cloud-flow-runs/$runId" params={{ runId: startedBy.runId }} aria-label={ofFlow(startedBy.cloudFlowName)}>
          {startedBy.cloudFlowName}
        </Link>
      );
    default:
      return <>{starters[startedBy.kind]}</>;
  }
}
