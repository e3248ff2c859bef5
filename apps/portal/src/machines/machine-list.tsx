import { DesktopRegular } from '@fluentui/react-icons';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useMachines } from './machine-queries.ts';
import { MachineTable } from './machine-table.tsx';
import { MACHINES } from './messages.ts';
import { RegisterMachineButton } from './register-machine-button.tsx';

export function MachineList() {
  return (
    <Loaded query={useMachines()}>{(machines) => (machines.length === 0 ? <NoMachines /> : <MachineTable machines={machines} />)}</Loaded>
  );
}

function NoMachines() {
  const { noMachine } = useMessages(MACHINES);
  return (
    <EmptyState title={noMachine.title} icon={<DesktopRegular />} action={<RegisterMachineButton />}>
      {noMachine.text}
    </EmptyState>
  );
}
