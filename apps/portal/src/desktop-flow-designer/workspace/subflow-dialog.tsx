import { Field, Input } from '@fluentui/react-components';
import { applyEdit, type EditCommand, subflowsOf } from '@tandem/designer-core/desktop-flow';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';

interface SubflowDialogProps {
  /** The subflow that gets another name; a new one without it. */
  readonly renamed?: string;
  readonly onClose: () => void;
}

/** Asks for the name of a subflow and says at once when it cannot be that one. */
export function SubflowDialog({ renamed, onClose }: SubflowDialogProps) {
  const { workspace: words, edits } = useMessages(DESKTOP_DESIGNER);
  const say = useServerText();
  const { document, edit } = useDesigner();
  const [name, setName] = useState(() => renamed ?? freeName(subflowsOf(document).map((subflow) => subflow.name)));
  const command: EditCommand = renamed === undefined ? { kind: 'addSubflow', name } : { kind: 'renameSubflow', from: renamed, to: name };
  const isUnchanged = name === renamed;
  const result = name.trim() === '' || isUnchanged ? undefined : applyEdit(document, command);
  const fault = result?.ok === false ? say(result.error.message) : undefined;
  return (
    <FormDialog
      title={renamed === undefined ? words.newSubflow : words.renameSubflow}
      submitLabel={renamed === undefined ? words.create : words.rename}
      isReady={name.trim() !== '' && fault === undefined}
      submit={async () => {
        if (!isUnchanged) edit(command, renamed === undefined ? edits.addSubflow : edits.renameSubflow);
      }}
      onDone={onClose}
      onClose={onClose}
    >
      <Field label={words.subflowName} hint={words.subflowHint} required {...(fault === undefined ? {} : { validationMessage: fault })}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
    </FormDialog>
  );
}

function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!names.has(`subflow_${number}`)) return `Subflow_${number}`;
}
