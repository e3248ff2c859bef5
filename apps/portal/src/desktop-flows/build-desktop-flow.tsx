import { Field, Input, Text } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { DESKTOP_FLOWS_KEY } from './desktop-flow-queries.ts';
import { DESKTOP_FLOWS } from './messages.ts';

interface BuildDesktopFlowProps {
  /** The flow is there. */
  readonly onBuilt: (flow: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

/** *Build a desktop flow*: gives it a name and makes it, empty. */
export function BuildDesktopFlow({ onBuilt, onClose }: BuildDesktopFlowProps) {
  const messages = useMessages(DESKTOP_FLOWS);
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  return (
    <FormDialog
      title={messages.build}
      submitLabel={messages.continue}
      isReady
      submit={() => api('importDesktopFlow', { body: { name: name.trim() === '' ? messages.unnamed : name.trim(), script: '' } })}
      onDone={(flow) => {
        void queryClient.invalidateQueries({ queryKey: DESKTOP_FLOWS_KEY });
        void queryClient.invalidateQueries({ queryKey: ['dynamic-values'] });
        onBuilt(flow);
      }}
      onClose={onClose}
    >
      <Text>{messages.buildHint}</Text>
      <Field label={messages.flowName}>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
    </FormDialog>
  );
}
