import { Button, Field, Input } from '@fluentui/react-components';
import { PersonArrowRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { useRefreshApprovals } from './approval-queries.ts';
import { APPROVALS } from './messages.ts';

interface ReassignProps {
  readonly approvalId: string;
  readonly assignmentId: string;
  readonly title: string;
}

export function ReassignButton(props: ReassignProps) {
  const text = useMessages(APPROVALS);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="subtle" icon={<PersonArrowRightRegular />} onClick={() => setOpen(true)}>
        {text.reassign}
      </Button>
      {isOpen && <ReassignDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReassignDialog({ approvalId, assignmentId, title, onClose }: ReassignProps & { readonly onClose: () => void }) {
  const text = useMessages(APPROVALS);
  const notify = useNotify();
  const refresh = useRefreshApprovals();
  const [to, setTo] = useState('');
  return (
    <FormDialog
      title={text.reassignOf(title)}
      submitLabel={text.reassign}
      isReady={to.trim() !== ''}
      submit={() => api('reassignApproval', { params: { approvalId, assignmentId }, body: { to: to.trim() } })}
      onDone={() => {
        notify.done(text.reassigned(title));
        onClose();
        refresh();
      }}
      onClose={onClose}
    >
      <Field label={text.reassignTo} hint={text.reassignHint} required>
        <Input value={to} maxLength={320} spellCheck={false} onChange={(_, { value }) => setTo(value)} />
      </Field>
    </FormDialog>
  );
}
