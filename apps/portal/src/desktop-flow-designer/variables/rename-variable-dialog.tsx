import { Field, Input } from '@fluentui/react-components';
import { applyEdit, type EditCommand, findUsages } from '@tandem/designer-core/desktop-flow';
import { useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { MergeChoice } from './merge-choice.tsx';
import { VARIABLES } from './variables-messages.ts';

interface RenameVariableDialogProps {
  readonly name: string;
  readonly onRenamed: (name: string) => void;
  readonly onClose: () => void;
}

/** Gives a variable another name wherever it stands, or makes one of it and the one that has the name. */
export function RenameVariableDialog({ name, onRenamed, onClose }: RenameVariableDialogProps) {
  const words = useMessages(VARIABLES);
  const translate = useServerText();
  const edits = useMessages(DESKTOP_DESIGNER).edits;
  const { document, edit, isReadOnly } = useDesigner();
  const [text, setText] = useState(name);
  const [merges, setMerges] = useState(false);
  const to = text.trim();
  const command = useMemo((): EditCommand => ({ kind: 'renameVariable', from: name, to, merge: merges }), [name, to, merges]);
  const result = useMemo(() => applyEdit(document, command), [document, command]);
  const places = useMemo(() => findUsages(document, name), [document, name]);
  const isDeclared = places.some(({ use }) => use === 'declare');
  const mayMerge = merges || (!result.ok && result.error.mayMerge === true);
  const fault = result.ok || mayMerge ? undefined : translate(result.error.message);
  return (
    <FormDialog
      title={words.renameTitle(name)}
      submitLabel={words.renameSubmit}
      isReady={result.ok && !isReadOnly}
      submit={async () => {
        if (to === name) return;
        edit(command, edits.variable);
        onRenamed(to);
      }}
      onDone={onClose}
      onClose={onClose}
    >
      <Field
        label={words.newName}
        hint={isDeclared ? `${words.renameHint(places.length)} ${words.externalStays}` : words.renameHint(places.length)}
        required
        {...(fault === undefined ? {} : { validationMessage: fault })}
      >
        <Input
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setMerges(false);
          }}
        />
      </Field>
      {mayMerge && <MergeChoice name={to} merges={merges} onChange={setMerges} />}
    </FormDialog>
  );
}
