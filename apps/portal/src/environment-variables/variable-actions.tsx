import { Button } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { EnvironmentVariable } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { EditVariableDialog } from './edit-variable-dialog.tsx';
import { ENVIRONMENT_VARIABLES_KEY } from './environment-variable-queries.ts';
import { ENVIRONMENT_VARIABLES } from './messages.ts';

/** Nothing where the caller may not change the variable. */
export function VariableActions({ variable }: { readonly variable: EnvironmentVariable }) {
  const text = useMessages(ENVIRONMENT_VARIABLES);
  const [isEditing, setEditing] = useState(false);
  if (!variable.isChangeable) return null;
  const label = text.edit(variable.displayName);
  return (
    <>
      <Button appearance="subtle" icon={<EditRegular />} aria-label={label} title={label} onClick={() => setEditing(true)} />
      <DeleteVariableButton variable={variable} />
      {isEditing && <EditVariableDialog variable={variable} onClose={() => setEditing(false)} />}
    </>
  );
}

function DeleteVariableButton({ variable: { id, displayName, usedBy } }: { readonly variable: EnvironmentVariable }) {
  const text = useMessages(ENVIRONMENT_VARIABLES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const names = usedBy.map(({ name }) => name).join(', ');
  return (
    <ConfirmButton
      appearance="subtle"
      isIconOnly
      label={text.deleteOf(displayName)}
      icon={<DeleteRegular />}
      title={text.deleteTitle(displayName)}
      question={usedBy.length === 0 ? text.deleteUnused : text.deleteUsed(usedBy.length, names)}
      confirmLabel={text.deleteConfirm}
      act={() => api('deleteEnvironmentVariable', { params: { environmentVariableId: id } })}
      onDone={() => {
        notify.done(text.deleted(displayName));
        void queryClient.invalidateQueries({ queryKey: ENVIRONMENT_VARIABLES_KEY });
      }}
    />
  );
}
