import { Switch, Text } from '@fluentui/react-components';
import type { Machine } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from '../parts/notify.tsx';
import { Section } from '../parts/section.tsx';
import { Surface } from '../parts/surface.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { api } from '../shell/api.ts';
import { useMe } from '../shell/me.ts';
import { MACHINES_KEY } from './machine-queries.ts';

export function UnattendedAddOn({ machine }: { readonly machine: Machine }) {
  const enforcesLicences = useMe().data?.enforcesLicences === true;
  return (
    <Section title="Licence">
      <Surface>
        <AddOnSwitch machine={machine} />
        <Text block size={200}>
          {enforcesLicences
            ? 'Unattended desktop flows run only on machines with the add-on.'
            : 'Licences are not enforced here: unattended desktop flows run on every machine, with or without the add-on.'}
        </Text>
      </Surface>
    </Section>
  );
}

function AddOnSwitch({ machine }: { readonly machine: Machine }) {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const change = async () => {
    const body = { hasUnattendedAddOn: !machine.hasUnattendedAddOn };
    await api('updateMachine', { params: { machineId: machine.id }, body }).catch(notify.failure);
    await queryClient.invalidateQueries({ queryKey: MACHINES_KEY });
  };
  const { isBusy, submit } = useSubmit(change, () => undefined);
  return <Switch label="Unattended add-on" checked={machine.hasUnattendedAddOn} disabled={isBusy} onChange={submit} />;
}
