import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { Machine } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../i18n/language.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { MACHINES_KEY } from './machine-queries.ts';
import { MACHINES } from './messages.ts';

/** Why a machine gets no runs until a person has looked at it. */
export function QuarantineBar({ machine }: { readonly machine: Machine }) {
  const { quarantine: text } = useMessages(MACHINES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const confirm = () => api('updateMachine', { params: { machineId: machine.id }, body: { state: 'active' } });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.title}</MessageBarTitle>
        {text.text}
      </MessageBarBody>
      <MessageBarActions>
        <ConfirmButton
          label={text.confirm}
          icon={<CheckmarkCircleRegular />}
          title={text.endTitle(machine.name)}
          question={text.question}
          confirmLabel={text.end}
          act={confirm}
          onDone={() => {
            notify.done(text.done);
            void queryClient.invalidateQueries({ queryKey: MACHINES_KEY });
          }}
        />
      </MessageBarActions>
    </MessageBar>
  );
}
