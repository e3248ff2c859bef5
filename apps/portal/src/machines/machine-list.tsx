import { DesktopRegular } from '@fluentui/react-icons';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useMachines } from './machine-queries.ts';
import { MachineTable } from './machine-table.tsx';
import { RegisterMachineButton } from './register-machine-button.tsx';

export function MachineList() {
  return (
    <Loaded query={useMachines()}>{(machines) => (machines.length === 0 ? <NoMachines /> : <MachineTable machines={machines} />)}</Loaded>
  );
}

function NoMachines() {
  return (
    <EmptyState title="No machine is registered yet" icon={<DesktopRegular />} action={<RegisterMachineButton />}>
      A machine is a computer with the machine agent, which connects to this server by itself and runs desktop flows. Register the first one
      with two commands.
    </EmptyState>
  );
}
