import { Text } from '@fluentui/react-components';
import type { CloudFlowDetail, Person } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { PersonPicker } from './person-picker.tsx';
import { SHARING } from './sharing-messages.ts';
import { useRefreshFlows } from './sharing-queries.ts';

interface GiveFlowDialogProps {
  readonly flow: CloudFlowDetail;
  /** The flow itself, or a copy of it. */
  readonly what: 'flow' | 'copy';
  readonly onClose: () => void;
}

/** Gives the flow, or a copy of it, to another person. */
export function GiveFlowDialog({ flow, what, onClose }: GiveFlowDialogProps) {
  const text = useMessages(SHARING);
  const notify = useNotify();
  const refresh = useRefreshFlows();
  const [person, setPerson] = useState<Person | undefined>(undefined);
  const isCopy = what === 'copy';
  const give = async (): Promise<void> => {
    const request = { params: { cloudFlowId: flow.id }, body: { accountId: person?.accountId ?? '' } };
    await (isCopy ? api('sendCloudFlowCopy', request) : api('handOverCloudFlow', request));
  };
  return (
    <FormDialog
      title={isCopy ? text.copyTitle : text.handOverTitle}
      submitLabel={isCopy ? text.send : text.handOver}
      isReady={person !== undefined}
      whatIsMissing={text.choosePerson}
      submit={give}
      onDone={() => {
        notify.done((isCopy ? text.copied : text.handedOver)(person?.name ?? ''));
        refresh();
        onClose();
      }}
      onClose={onClose}
    >
      <Text>{isCopy ? text.copyText : text.handOverText}</Text>
      <PersonPicker chosen={person} onChoose={setPerson} />
    </FormDialog>
  );
}
