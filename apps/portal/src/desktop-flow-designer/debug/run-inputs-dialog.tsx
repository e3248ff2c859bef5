import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import type { RunChoice } from '../state/designer-dialog.ts';
import { emptyDraft } from '../variables/default-value/default-draft.ts';
import { DefaultValueField } from '../variables/default-value/default-value-field.tsx';
import { type InputDrafts, inputsWithoutValue, readInputs } from './run-inputs.ts';
import { useRun } from './use-run.ts';

/** Asks for the inputs of a run that have no default. */
export function RunInputsDialog({ choice }: { readonly choice: RunChoice }) {
  const words = useMessages(DESKTOP_DESIGNER).run;
  const { document, dispatch } = useDesigner();
  const run = useRun();
  const inputs = inputsWithoutValue(document);
  const [drafts, setDrafts] = useState<InputDrafts>({});
  const read = readInputs(inputs, drafts);
  const close = () => dispatch({ kind: 'close-dialog' });
  return (
    <FormDialog
      title={words.inputsTitle}
      submitLabel={words.run}
      isReady={read.kind === 'ready'}
      submit={async () => {
        if (read.kind === 'ready') run.start(choice, read.json);
      }}
      onDone={close}
      onClose={close}
    >
      <Text>{words.inputsHint}</Text>
      {inputs.map(({ name, description, type }) => (
        <DefaultValueField
          key={name}
          label={name}
          hint={description}
          type={type}
          draft={drafts[name] ?? emptyDraft(type)}
          isOptional={false}
          fault={read.kind === 'faulty' ? read.faults.get(name) : undefined}
          onChange={(draft) => setDrafts((present) => ({ ...present, [name]: draft }))}
        />
      ))}
    </FormDialog>
  );
}
