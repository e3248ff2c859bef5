import { Switch, Text } from '@fluentui/react-components';
import type { Machine } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../i18n/language.tsx';
import { useNotify } from '../parts/notify.tsx';
import { Section } from '../parts/section.tsx';
import { Surface } from '../parts/surface.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { api } from '../shell/api.ts';
import { useMe } from '../shell/me.ts';
import { MACHINES_KEY } from './machine-queries.ts';
import { MACHINES } from './messages.ts';

export function UnattendedAddOn({ machine }: { readonly machine: Machine }) {
  const { licence: text } = useMessages(MACHINES);
  const enforcesLicences = useMe().data?.enforcesLicences === true;
  return (
    <Section title={text.title}>
      <Surface>
        <AddOnSwitch machine={machine} />
        <Text block size={200}>
          {enforcesLicences ? text.enforced : text.notEnforced}
        </Text>
      </Surface>
    </Section>
  );
}

function AddOnSwitch({ machine }: { readonly machine: Machine }) {
  const { licence: text } = useMessages(MACHINES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const change = async () => {
    const body = { hasUnattendedAddOn: !machine.hasUnattendedAddOn };
    await api('updateMachine', { params: { machineId: machine.id }, body }).catch(notify.failure);
    await queryClient.invalidateQueries({ queryKey: MACHINES_KEY });
  };
  const { isBusy, submit } = useSubmit(change, () => undefined);
  return <Switch label={text.addOn} checked={machine.hasUnattendedAddOn} disabled={isBusy} onChange={submit} />;
}
