import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../parts/page.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { CreateGroupButton } from './create-group-button.tsx';
import { GroupList } from './group-list.tsx';
import { MachineList } from './machine-list.tsx';
import { RegisterMachineButton } from './register-machine-button.tsx';

const TABS = [
  { value: 'machines', label: 'Machines' },
  { value: 'groups', label: 'Machine groups' },
] as const;

export function MachinesPage() {
  const { tab = 'machines' } = useSearch({ from: '/shell/machines' });
  const navigate = useNavigate();
  return (
    <Page
      title="Machines"
      lead="Computers on which desktop flows run."
      actions={tab === 'groups' ? <CreateGroupButton /> : <RegisterMachineButton />}
    >
      <PageTabs
        label="Machines and machine groups"
        tabs={TABS}
        selected={tab}
        onSelect={(value) => void navigate({ to: '/machines', search: value === 'groups' ? { tab: value } : {} })}
      />
      {tab === 'groups' ? <GroupList /> : <MachineList />}
    </Page>
  );
}
