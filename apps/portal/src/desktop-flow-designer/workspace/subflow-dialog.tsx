import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { applyEdit, type EditCommand, findSubflow, type SubflowScope, scopeOf, subflowsOf } from '@tandem/designer-core/desktop-flow';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';

interface SubflowDialogProps {
  /** The subflow that gets another name or scope; a new one without it. */
  readonly changed?: string;
  readonly onClose: () => void;
}

/** Asks for the name of a subflow and whose its variables are, and says at once when it cannot have that name. */
export function SubflowDialog({ changed, onClose }: SubflowDialogProps) {
  const { workspace: words, edits } = useMessages(DESKTOP_DESIGNER);
  const say = useServerText();
  const { document, edit } = useDesigner();
  const [name, setName] = useState(() => changed ?? freeName(subflowsOf(document).map((subflow) => subflow.name)));
  const present = scopeOf((changed === undefined ? undefined : findSubflow(document, changed)) ?? {});
  const [scope, setScope] = useState(present);
  const command: EditCommand =
    changed === undefined ? { kind: 'addSubflow', name, scope } : { kind: 'changeSubflow', from: changed, to: name, scope };
  const isUnchanged = name === changed && scope === present;
  const result = name.trim() === '' || isUnchanged ? undefined : applyEdit(document, command);
  const fault = result?.ok === false ? say(result.error.message) : undefined;
  return (
    <FormDialog
      title={changed === undefined ? words.newSubflow : words.changeSubflow}
      submitLabel={changed === undefined ? words.create : words.save}
      isReady={name.trim() !== '' && fault === undefined}
      submit={async () => {
        if (!isUnchanged) edit(command, changed === undefined ? edits.addSubflow : edits.changeSubflow);
      }}
      onDone={onClose}
      onClose={onClose}
    >
      <Field label={words.subflowName} hint={words.subflowHint} required {...(fault === undefined ? {} : { validationMessage: fault })}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={words.scope}>
        <RadioGroup value={scope} onChange={(_, { value }) => setScope(value as SubflowScope)}>
          <Radio value="GLOBAL" label={words.scopes.GLOBAL} />
          <Radio value="LOCAL" label={words.scopes.LOCAL} />
        </RadioGroup>
      </Field>
    </FormDialog>
  );
}

function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!names.has(`subflow_${number}`)) return `Subflow_${number}`;
}
