import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMessages } from '../i18n/language.tsx';
import { Page } from '../parts/page.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { CreateGroupButton } from './create-group-button.tsx';
import { GroupList } from './group-list.tsx';
import { MachineList } from './machine-list.tsx';
import { MACHINES } from './messages.ts';
import { RegisterMachineButton } from './register-machine-button.tsx';

export function MachinesPage() {
  const text = useMessages(MACHINES);
  const { tab = 'machines' } = useSearch({ from: '/shell/machines' });
  const navigate = useNavigate();
  return (
    <Page title={text.title} lead={text.lead} actions={tab === 'groups' ? <CreateGroupButton /> : <RegisterMachineButton />}>
      <PageTabs
        label={text.both}
        tabs={[
          { value: 'machines', label: text.title },
          { value: 'groups', label: text.groups },
        ]}
        selected={tab}
        onSelect={(value) => void navigate({ to: '/machines', search: value === 'groups' ? { tab: value } : {} })}
      />
      {tab === 'groups' ? <GroupList /> : <MachineList />}
    </Page>
  );
}
