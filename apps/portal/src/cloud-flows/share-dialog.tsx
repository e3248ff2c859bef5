import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { CloudFlowDetail, FlowShareRole, Person } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { PersonPicker } from './person-picker.tsx';
import { SHARING } from './sharing-messages.ts';
import { useRefreshFlows } from './sharing-queries.ts';

/** Shares a flow with a person or with everybody. */
export function ShareDialog({ flow, onClose }: { readonly flow: CloudFlowDetail; readonly onClose: () => void }) {
  const text = useMessages(SHARING);
  const refresh = useRefreshFlows();
  const [isForAll, setForAll] = useState(false);
  const [person, setPerson] = useState<Person | undefined>(undefined);
  const isInstant = flow.triggerKind === 'instant';
  const [role, setRole] = useState<FlowShareRole>(isInstant ? 'run-only' : 'co-owner');
  const accountId = isForAll ? null : (person?.accountId ?? null);
  return (
    <FormDialog
      title={text.addTitle}
      submitLabel={text.add}
      isReady={isForAll || person !== undefined}
      whatIsMissing={text.choosePerson}
      submit={() => api('shareCloudFlow', { params: { cloudFlowId: flow.id }, body: { accountId, role } })}
      onDone={() => {
        refresh();
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={text.with} {...(isForAll ? { hint: text.everybodyHint } : {})}>
        <RadioGroup layout="horizontal" value={isForAll ? 'all' : 'one'} onChange={(_, { value }) => setForAll(value === 'all')}>
          <Radio value="one" label={text.onePerson} />
          <Radio value="all" label={text.everybody} />
        </RadioGroup>
      </Field>
      {!isForAll && <PersonPicker chosen={person} onChoose={setPerson} />}
      <RoleField role={role} isInstant={isInstant} onChoose={setRole} />
    </FormDialog>
  );
}

interface RoleFieldProps {
  readonly role: FlowShareRole;
  readonly isInstant: boolean;
  readonly onChoose: (role: FlowShareRole) => void;
}

function RoleField({ role, isInstant, onChoose }: RoleFieldProps) {
  const text = useMessages(SHARING);
  return (
    <Field label={text.role} hint={isInstant ? text.roleHints[role] : text.onlyInstant}>
      <RadioGroup value={role} onChange={(_, { value }) => onChoose(value === 'co-owner' ? 'co-owner' : 'run-only')}>
        <Radio value="run-only" label={text.roles['run-only']} disabled={!isInstant} />
        <Radio value="co-owner" label={text.roles['co-owner']} />
      </RadioGroup>
    </Field>
  );
}
