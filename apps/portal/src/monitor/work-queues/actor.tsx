import { Text } from '@fluentui/react-components';
import type { WorkQueueActor } from '@tandem/protocol';
import { Link } from '../../parts/link.tsx';

/** Who it was; a run and a machine can be looked at. */
export function Actor({ actor: { kind, id, name } }: { readonly actor: WorkQueueActor }) {
  if (kind === 'cloud-flow-run' && id !== null) {
    return (
      <Link to="/cloud-flow-runs/$runId" params={{ runId: id }}>
        {name}
      </Link>
    );
  }
  if (kind === 'desktop-flow-run' && id !== null) {
    return (
      <Link to="/desktop-flow-runs/$runId" params={{ runId: id }}>
        {name}
      </Link>
    );
  }
  if (kind === 'machine' && id !== null) {
    return (
      <Link to="/machines/$machineId" params={{ machineId: id }}>
        {name}
      </Link>
    );
  }
  return <Text>{name}</Text>;
}
